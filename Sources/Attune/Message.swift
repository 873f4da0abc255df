package import Diagnostics

/// Something the program has to say about a file: what is wrong, where, and what would be right.
public struct Message: Sendable, Hashable, CustomStringConvertible {
  /// How much it matters: an error names what could not be used.
  public enum Severity: String, Sendable, Hashable {
    case error, warning, note
  }

  public var severity: Severity
  /// A code that never changes its meaning, such as `journal/unknown-kind`.
  public var code: String
  public var text: String
  public var file: String?
  /// The line, counted from 1.
  public var line: Int?
  /// The column in characters, counted from 1.
  public var column: Int?

  package init(_ diagnostic: Diagnostic) {
    switch diagnostic.severity {
    case .error: severity = .error
    case .warning: severity = .warning
    case .note: severity = .note
    }
    code = diagnostic.code.rawValue
    text = ([diagnostic.message, diagnostic.label] + diagnostic.help).filter { !$0.isEmpty }
      .joined(separator: "; ")
    file = diagnostic.place?.file
    line = diagnostic.place?.line
    column = diagnostic.place?.column
  }

  /// One line for a log: `journal.csv:12:4: error: … [journal/unknown-kind]`.
  public var description: String {
    let place = [file, line.map { "\($0)" }, column.map { "\($0)" }].compactMap { $0 }
    let prefix = place.isEmpty ? "" : place.joined(separator: ":") + ": "
    return "\(prefix)\(severity.rawValue): \(text) [\(code)]"
  }
}

/// Files that could not be used, with every fault of all of them.
public struct FaultyInput: Error, Sendable {
  public var messages: [Message] { diagnostics.map(Message.init) }

  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
