/// Why something could not be written; the only error of writing.
package enum WriteFailure: Error, Sendable, Hashable {
  /// Who was reading has seen enough, as `head` does.
  case closedPipe
  case full(String?)
  case notPermitted(String?)
  case noFolder(String)
  case folder(String)
  case link(String)
  case input(String)
  case notWritable(String)
  case other(String?, reason: String)

  init(_ error: SystemError, writing path: String?) {
    if error.isClosedPipe {
      self = .closedPipe
    } else if error.isFull {
      self = .full(path)
    } else if error.isNotPermitted {
      self = .notPermitted(path)
    } else if let path, error.isMissing {
      self = .noFolder(path)
    } else {
      self = .other(path, reason: error.words)
    }
  }

  package var status: RunStatus {
    switch self {
    case .closedPipe: .done
    case .input, .folder, .link: .commandLineAtFault
    case .full, .notPermitted, .noFolder, .notWritable, .other: .inputAtFault
    }
  }

  /// What is wrong, in one line without a full stop; `nil` when nothing is.
  package var message: String? {
    switch self {
    case .closedPipe: nil
    case .full(let path):
      "\(name(path)) could not be written: there is no room left"
    case .notPermitted(let path):
      "\(name(path)) may not be written; the permissions there keep this program out"
    case .noFolder(let path):
      "there is no folder \(quoted(FileWriter.folder(of: path))) to write \(quoted(path)) in"
    case .folder(let path):
      "\(quoted(path)) is a folder; add the name of a file"
    case .link(let path):
      "\(quoted(path)) is a link to another file; name that file instead"
    case .input(let path):
      "\(quoted(path)) is also read; choose another name to write to"
    case .notWritable(let path):
      "\(quoted(path)) is no file that text can be written to"
    case .other(let path, let reason):
      "\(name(path)) could not be written: \(reason)"
    }
  }

  private func name(_ path: String?) -> String { path.map(quoted) ?? "standard output" }
}
