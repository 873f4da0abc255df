import Diagnostics

/// Why a file could not be read; the only error of reading.
package enum FileFailure: Error, Sendable, Hashable {
  /// Nothing is there; perhaps something of a similar name is.
  case missing(String, nearest: String?)
  case folder(String)
  case notPermitted(String)
  /// The file began well and then stopped, as when a stick is pulled out.
  case brokenOff(String, reason: String)
  case unreadable(String, reason: String)

  /// What is wrong, in one line without a full stop.
  package var message: String {
    switch self {
    case .missing(let path, let nearest):
      "there is no file \(quoted(path))\(suggestion(nearest))"
    case .folder(let path):
      "\(quoted(path)) is a folder; name a file in it"
    case .notPermitted(let path):
      "\(quoted(path)) may not be read; its permissions keep this program out"
    case .brokenOff(let path, let reason):
      "\(name(path)) could not be read to its end: \(reason)"
    case .unreadable(let path, let reason):
      "\(name(path)) could not be read: \(reason)"
    }
  }

  /// The same with the name of the file alone, for pages that should not tell where files lie.
  var inFolder: FileFailure {
    func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
    return switch self {
    case .missing(let path, _): .missing(last(path), nearest: nil)
    case .folder(let path): .folder(last(path))
    case .notPermitted(let path): .notPermitted(last(path))
    case .brokenOff(let path, let reason): .brokenOff(last(path), reason: reason)
    case .unreadable(let path, let reason): .unreadable(last(path), reason: reason)
    }
  }

  private func name(_ path: String) -> String {
    path == FileReader.standardInput ? "standard input" : quoted(path)
  }

  init(_ error: SystemError, opening path: String) {
    if error.isMissing {
      self = .missing(path, nearest: FileFailure.nearest(to: path))
    } else if error.isNotPermitted {
      self = .notPermitted(path)
    } else if error.isFolder {
      self = .folder(path)
    } else {
      self = .unreadable(path, reason: error.words)
    }
  }

  /// The path with its first missing part replaced by the name that comes closest.
  private static func nearest(to path: String) -> String? {
    var walked = path.hasPrefix("/") ? "/" : ""
    var parts = path.split(separator: "/").map(String.init)[...]
    while let part = parts.popFirst() {
      guard FileSystem.status(of: walked + part) == nil else {
        walked += part + "/"
        continue
      }
      let names = FileSystem.names(inFolder: walked.isEmpty ? "." : walked)
      guard !names.contains(part), let name = closest(to: part, among: names) else { return nil }
      let whole = ([walked + name] + parts).joined(separator: "/")
      return FileSystem.status(of: whole) == nil ? walked + name : whole
    }
    return nil
  }
}
