/// Writes files that only their owner can read, and that appear whole or not at all.
///
/// The text goes into a hidden file in the same folder, which takes the place of the target in one
/// step once all of it has reached the disk. A link is never followed into another file.
package enum FileWriter {
  /// Where the text of a run goes, looked at before the work begins.
  package enum Target: Sendable, Hashable {
    /// A file, new or to be replaced.
    case file(String)
    /// A pipe, terminal or `/dev/null`, which cannot be replaced.
    case stream(String)
  }

  /// Finds out whether a path can be written to without harm to what is read.
  package static func target(
    _ path: String,
    inputs: [String]
  ) throws(WriteFailure) -> Target {
    guard let own = FileSystem.statusOfLink(path) else {
      let folder = folder(of: path)
      guard !path.hasSuffix("/"), FileSystem.status(of: folder)?.kind == .folder else {
        throw .noFolder(path)
      }
      return .file(path)
    }
    let reached = FileSystem.status(of: path)
    let isInput = inputs.contains { FileSystem.status(of: $0)?.identity == reached?.identity }
    switch reached?.kind {
    case .stream: return .stream(path)
    case .folder: throw .folder(path)
    case .file where isInput: throw .input(path)
    case .file where own.kind == .file: return .file(path)
    case .file, .link, nil: throw .link(path)
    case .other: throw .notWritable(path)
    }
  }

  /// Writes what the closure writes; a failure leaves nothing behind and what was there in place.
  package static func write(
    to target: Target,
    _ body: (inout OutputWriter) throws(WriteFailure) -> Void
  ) throws(WriteFailure) {
    switch target {
    case .stream(let path):
      try writeStream(path, body)
    case .file(let path):
      let (draft, file) = try draft(for: path)
      do throws(WriteFailure) {
        var writer = OutputWriter(.descriptor(file), path: path)
        do throws(WriteFailure) {
          try body(&writer)
        } catch {
          file.closeQuietly()
          throw error
        }
        try complete(file, draft: draft, path: path)
      } catch {
        FileSystem.remove(draft)
        throw error
      }
    }
  }

  /// Writes a whole text to a file, new or in the place of an earlier one.
  static func write(_ text: String, to path: String) throws(WriteFailure) {
    try write(to: target(path, inputs: [])) { output throws(WriteFailure) in
      try output.write(text)
    }
  }

  /// The folder that holds a path.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

// MARK: - The steps of writing

extension FileWriter {
  private static func writeStream(
    _ path: String,
    _ body: (inout OutputWriter) throws(WriteFailure) -> Void
  ) throws(WriteFailure) {
    let stream = try Descriptor.stream(path)
    defer { stream.closeQuietly() }
    var writer = OutputWriter(.descriptor(stream), path: path)
    try body(&writer)
  }

  /// Makes the hidden file beside the target; the number keeps two runs apart.
  private static func draft(
    for path: String
  ) throws(WriteFailure) -> (path: String, file: Descriptor) {
    var attempt = 0
    while true {
      let draft = "\(folder(of: path))/.attune-\(FileSystem.processNumber)-\(attempt).partial"
      do {
        return (draft, try Descriptor(creating: draft))
      } catch {
        // What an earlier run that was killed left behind is not ours to remove.
        guard error.isTaken, attempt < 100 else { throw WriteFailure(error, writing: path) }
        attempt += 1
      }
    }
  }

  private static func complete(
    _ file: Descriptor,
    draft: String,
    path: String
  ) throws(WriteFailure) {
    do {
      file.synchronise()
      try file.finish()
      try FileSystem.rename(draft, to: path)
    } catch {
      throw WriteFailure(error, writing: path)
    }
  }
}
