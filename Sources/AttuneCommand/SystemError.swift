#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the operating system answered when it could not do something.
struct SystemError: Error, Sendable, Hashable {
  /// The number that C calls `errno`.
  var number: Int32

  static var last: SystemError { SystemError(number: errno) }

  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  var isNotPermitted: Bool { number == EACCES || number == EPERM || number == EROFS }
  var isFolder: Bool { number == EISDIR }
  var isTaken: Bool { number == EEXIST }
  var isInterruption: Bool { number == EINTR }
  var isClosedPipe: Bool { number == EPIPE }
  var isFull: Bool { number == ENOSPC || number == EDQUOT || number == EFBIG }

  /// The system's own words, in lower case.
  var words: String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    let words = unsafe String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
