#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A line with its number, from 1.
struct NumberedLine: Sendable {
  let number: Int
  /// The line without its break; `nil` when it was too long to be kept.
  let bytes: ContiguousArray<UInt8>?
}

/// Cuts a file or standard input into lines as they come, and keeps no more than a round of them.
struct LineReader {
  /// Longer lines are passed over.
  static let longestLine = 64 << 20
  private static let blockSize = 1 << 18
  /// How long a round waits for more, in milliseconds, once it has something to do.
  private static let patience: Int32 = 5

  private let path: String
  private let file: Descriptor?
  /// Whether the file was opened here, and is to be closed here.
  private let isOwn: Bool
  private var memory: ContiguousArray<UInt8>
  /// What has been read; what stands before `start` has been taken out.
  private var rest: ContiguousArray<UInt8> = []
  private var start = 0
  /// Up to where `rest` is known to hold no line break behind `start`.
  private var searched = 0
  private var isSkipping = false
  private var isOver = false
  private var number = 0

  init(_ path: String, _ input: ByteSource) throws(FileFailure) {
    self.path = path
    memory = []
    guard path == FileReader.standardInput else {
      file = try FileReader.opened(path)
      isOwn = true
      return
    }
    isOwn = false
    switch input {
    case .descriptor(let descriptor): file = descriptor
    case .memory(let bytes):
      file = nil
      memory = bytes
    }
  }

  func close() { if isOwn { file?.closeQuietly() } }

  /// The next lines, at least one as long as there is one; blank ones are left out.
  mutating func next(_ most: Int, bytes: Int) throws(FileFailure) -> [NumberedLine] {
    var lines: [NumberedLine] = []
    var held = 0
    while lines.count < most, held < bytes {
      if let line = cutLine() {
        held += line.bytes?.count ?? 0
        if line.bytes.map({ !Self.isBlank($0) }) ?? true { lines.append(line) }
        continue
      }
      if isOver { break }
      if !lines.isEmpty, let file, !file.hasMore(within: Self.patience) { break }
      try fill()
    }
    return lines
  }

  private static func isBlank(_ line: ContiguousArray<UInt8>) -> Bool {
    line.allSatisfy { $0 <= 0x20 }
  }

  /// Takes a line out of what has been read, or says that more is needed.
  private mutating func cutLine() -> NumberedLine? {
    let hasLastLine = isOver && (start < rest.count || isSkipping)
    guard let end = lineFeed(from: searched) ?? (hasLastLine ? rest.count : nil) else {
      searched = rest.count
      if rest.count - start > Self.longestLine {
        isSkipping = true
        start = rest.count
      }
      return nil
    }
    let line = isSkipping ? nil : ContiguousArray(rest[start..<end])
    start = min(end + 1, rest.count)
    searched = start
    isSkipping = false
    number += 1
    return NumberedLine(number: number, bytes: line)
  }

  private func lineFeed(from offset: Int) -> Int? {
    unsafe rest.withUnsafeBytes { bytes in
      guard offset < bytes.count, let base = bytes.baseAddress else { return nil }
      let found = unsafe memchr(base + offset, Int32(UInt8(ascii: "\n")), bytes.count - offset)
      return unsafe found.map { unsafe base.distance(to: UnsafeRawPointer($0)) }
    }
  }

  private mutating func fill() throws(FileFailure) {
    rest.removeSubrange(..<start)
    searched -= start
    start = 0
    guard let file else {
      rest += memory
      memory = []
      isOver = true
      return
    }
    let end = rest.count
    rest.append(contentsOf: repeatElement(0, count: Self.blockSize))
    do throws(SystemError) {
      let count = try file.fillPart(of: &rest, from: end)
      rest.removeLast(Self.blockSize - count)
      isOver = count == 0
    } catch {
      rest.removeLast(Self.blockSize)
      throw .brokenOff(path, reason: error.words)
    }
  }
}
