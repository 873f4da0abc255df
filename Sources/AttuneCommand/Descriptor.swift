#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open file, pipe or terminal, by the number the operating system gave it.
package struct Descriptor: Sendable, Hashable {
  package var number: Int32

  package static let standardInput = Descriptor(number: 0)
  package static let standardOutput = Descriptor(number: 1)
  package static let standardError = Descriptor(number: 2)

  private init(number: Int32) {
    self.number = number
  }

  /// Opens a file or pipe for reading.
  init(reading path: String) throws(SystemError) {
    self = try Descriptor.opened(path, O_RDONLY)
  }

  /// Makes a file that only its owner can read and write; nothing may be in its place.
  init(creating path: String) throws(SystemError) {
    self = try Descriptor.opened(path, O_WRONLY | O_CREAT | O_EXCL)
  }

  /// Opens a pipe, terminal or similar for writing.
  package static func stream(_ path: String) throws(WriteFailure) -> Descriptor {
    do throws(SystemError) {
      return try opened(path, O_WRONLY)
    } catch {
      throw WriteFailure(error, writing: path)
    }
  }

  private static func opened(_ path: String, _ flags: Int32) throws(SystemError) -> Descriptor {
    let number = unsafe open(path, flags | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .last }
    return Descriptor(number: number)
  }

  /// Reads until the bytes from `start` on are all replaced or nothing follows.
  /// - Returns: how many bytes were replaced; fewer than there is room for at the end only.
  func fill(
    _ bytes: inout ContiguousArray<UInt8>,
    from start: Int = 0
  ) throws(SystemError) -> Int {
    var filled = start
    while filled < bytes.count {
      let offset = filled
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(number, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if count < 0 {
        let error = SystemError.last
        if error.isInterruption { continue }
        throw error
      }
      if count == 0 { break }
      filled += count
    }
    return filled - start
  }

  /// Reads bytes at an offset, whatever was read before; fewer than asked for at the end only.
  func bytes(from offset: Int, count: Int) throws(SystemError) -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>(repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let start = filled
      let number = unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe buffer.baseAddress?.advanced(by: start)
        return unsafe pread(self.number, rest, count - start, off_t(offset + start))
      }
      if number < 0 {
        let error = SystemError.last
        if error.isInterruption { continue }
        throw error
      }
      if number == 0 { break }
      filled += number
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  /// The bytes of a range of a file; `nil` when they can't all be read.
  func bytes(in range: Range<Int>) -> ContiguousArray<UInt8>? {
    let found = try? bytes(from: range.lowerBound, count: range.count)
    return found?.count == range.count ? found : nil
  }

  /// Reads what is there into some bytes, waiting only when nothing is.
  /// - Returns: how many bytes came; none at the end.
  func fillPart(
    of bytes: inout ContiguousArray<UInt8>,
    from start: Int
  ) throws(SystemError) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(number, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if count >= 0 { return count }
      let error = SystemError.last
      if !error.isInterruption { throw error }
    }
  }

  /// Whether something can be read, now or within some milliseconds.
  func hasMore(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, milliseconds) != 0
  }

  /// Writes all the bytes, however many calls that takes.
  func write(_ bytes: ContiguousArray<UInt8>) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let offset = written
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(number, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if count < 0 {
        let error = SystemError.last
        if error.isInterruption { continue }
        throw error
      }
      written += count
    }
  }

  /// Waits until what was written has reached the disk, where there is one.
  func synchronise() {
    _ = fsync(number)
  }

  func closeQuietly() {
    _ = close(number)
  }

  /// Closes a file that was written; the last chance for the disk to complain.
  func finish() throws(SystemError) {
    guard close(number) == 0 else { throw .last }
  }

  /// What kind of thing is open, and how large it is.
  var status: FileStatus? {
    var raw = stat()
    guard unsafe fstat(number, &raw) == 0 else { return nil }
    return FileStatus(raw)
  }

  package var isTerminal: Bool { isatty(number) == 1 }

  /// Columns of the terminal, or `nil` where there is none or it does not say.
  package var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Lets a write to a pipe that nobody reads fail, instead of ending the program.
  package static func surviveClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}

/// The system's `write`, whose name `Descriptor` also uses.
private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, bytes, count)
}
