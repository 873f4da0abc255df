import Attune
import Diagnostics
import RuleEngine

extension AttuneCommand {
  /// `attune rules new ID`: a rule to start from.
  static func runRulesNew(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let new = NewFile(.rule, invocation)
    if let fault = new.fault { return io.refuse(fault) }
    guard let library = Workbench(invocation).library(io: &io) else { return .inputAtFault }
    let taken = library.rule(new.id)?.file
    if let fault = new.fault(taken: taken, among: library.rules.map(\.id)) {
      return io.refuse(fault)
    }
    if let taken, invocation.options.measure == nil {
      return writeCopy(of: taken, for: invocation, io: &io)
    }
    let start = RuleStart(id: new.id, measure: invocation.options.measure ?? .share)
    return io.write(start.text, for: invocation)
  }

  /// `attune practices new ID`: a practice to start from.
  static func runPracticesNew(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let new = NewFile(.practice, invocation)
    if let fault = new.fault { return io.refuse(fault) }
    guard let library = Workbench(invocation).library(io: &io) else { return .inputAtFault }
    let taken = library.practice(new.id)?.file
    if let fault = new.fault(taken: taken, among: library.practices.map(\.id)) {
      return io.refuse(fault)
    }
    if let taken { return writeCopy(of: taken, for: invocation, io: &io) }
    return io.write(PracticeStart(id: new.id).text, for: invocation)
  }

  /// Writes the file that is to be overridden, to be changed.
  private static func writeCopy(
    of file: String,
    for invocation: Invocation,
    io: inout CommandIO
  ) -> RunStatus {
    guard let layers = Workbench(invocation).layers(io: &io) else { return .inputAtFault }
    let sources = StandardLibrary.files + layers.flatMap { $0 }
    guard let source = sources.last(where: { $0.name == file }) else { return .inputAtFault }
    return io.write(String(decoding: source.bytes, as: UTF8.self), for: invocation)
  }
}

/// A file that is to be started, and whether it may be.
private struct NewFile {
  enum Sort: String { case rule, practice }

  let sort: Sort
  let id: String
  private let options: Options

  init(_ sort: Sort, _ invocation: Invocation) {
    self.sort = sort
    id = invocation.arguments[0]
    options = invocation.options
  }

  /// What is wrong with the id or with where the file shall stand; `nil` when nothing is.
  var fault: String? {
    guard FileID.isID(id) else {
      let near = FileID.near(id).map { "; \(quoted($0)) would be one" } ?? ""
      return "\(quoted(id)) is no id of small letters, digits and hyphens\(near)"
    }
    return placeFault
  }

  /// What is wrong with an id beside those that are there; `nil` when nothing is.
  func fault(taken: String?, among known: [String]) -> String? {
    if taken != nil, !options.isOverride {
      return "there is a \(sort.rawValue) \(quoted(id)) already; choose another id, or add "
        + "\(quoted("--override")) to write one that takes its place"
    }
    if taken == nil, options.isOverride {
      let near = closest(to: id, among: known).map { "; did you mean \(quoted($0))?" } ?? ""
      return "there is no \(sort.rawValue) \(quoted(id)) to take the place of\(near)"
    }
    return nil
  }

  /// A file is found by its name, and a practice by its folder as well.
  private var placeFault: String? {
    guard let path = options.output, path != "-" else { return nil }
    let name = "\(id).json5"
    if FileSystem.status(of: path)?.kind == .stream { return nil }
    if FileSystem.statusOfLink(path) != nil {
      return "\(quoted(path)) is there already and stays as it is"
    }
    let parts = path.split(separator: "/")
    if parts.last.map(String.init) != name {
      return "a \(sort.rawValue) with the id \(quoted(id)) stands in a file \(quoted(name)), "
        + "not in \(quoted(path))"
    }
    if sort == .practice, let folder = parts.dropLast().last, folder != "practices" {
      return "a practice stands in a folder called \(quoted("practices")), "
        + "such as \(quoted("my-rules/practices/\(name)"))"
    }
    return nil
  }
}

extension CommandIO {
  /// Says why a command line can't be done as written.
  fileprivate mutating func refuse(_ message: String) -> RunStatus {
    complain(error: message)
    return .commandLineAtFault
  }
}

extension AttuneCommand {
  /// `attune rules schema SORT`: the JSON Schema of a sort of file.
  static func runRulesSchema(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    // The words of the argument are those of the sorts, so this one is known.
    let schema = FileSchema(rawValue: invocation.arguments[0]) ?? .rule
    return io.write(schema.text, for: invocation)
  }
}
