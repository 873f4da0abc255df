import Attune
import JournalReaders

/// Reads a large file with several threads, each a slice of rows, joined in the order of the file.
///
/// Slices end with a line, if possible where the next one looks like a row. One that turns out not to begin with a row, or to have something in it
/// that needs the rows before, is read again in its turn, so that the result is that of one thread.
struct SplitReader {
  /// Smaller files are read before a second thread has begun.
  static let leastSize = 8 << 20
  /// Bytes of a slice; what is held of it is given away before the next one is read.
  private static let sliceSize = 4 << 20

  private let file: Descriptor
  private let path: String
  private let size: Int
  private let jobs: Int
  private var position = 0
  /// Slices that were tried, and those of them that had to be read again.
  private var tries = 0
  private var failures = 0
  /// How a row begins, as far as the second line of the file shows.
  private var rowShape: LineShape?

  init(_ file: Descriptor, path: String, size: Int, jobs: Int) {
    self.file = file
    self.path = path
    self.size = size
    self.jobs = jobs
  }

  mutating func read(
    into input: inout JournalInput,
    tell: (Int) -> Void
  ) throws(FileFailure) {
    rowShape = shapeOfSecondLine()
    try pass(upTo: lineEnd(behind: min(size, FileReader.blockSize)), into: &input)
    if position > 0 { input.expect(size / position) }
    var told = 0
    while position < size {
      tell(position - told)
      told = position
      if !isUnfit, let part = input.part {
        try readSlices(with: part, into: &input)
      } else {
        try pass(upTo: lineEnd(behind: position + Self.sliceSize), into: &input)
      }
    }
    tell(position - told)
    // A file that grows meanwhile, as a log does, is read as long as it was.
  }

  /// Whether so many slices had to be read again that the file is not meant for this.
  private var isUnfit: Bool { failures >= 4 && failures * 4 > tries }

  /// Reads a slice by each thread and joins them.
  private mutating func readSlices(
    with part: JournalPart,
    into input: inout JournalInput
  ) throws(FileFailure) {
    var slices: [Range<Int>] = []
    var start = position
    for _ in 0..<jobs where start < size {
      let end = lineEnd(behind: start + Self.sliceSize)
      slices.append(start..<end)
      start = end
    }
    let file = file
    let parts = Threads.map(slices) { slice in Self.part(part, of: slice, file) }
    tries += slices.count
    for (slice, part) in zip(slices, parts) {
      if let part, input.adopt(part) {
        position = slice.upperBound
      } else {
        failures += 1
        try pass(upTo: slice.upperBound, into: &input)
      }
    }
  }

  /// What a thread reads; `nil` when the file can't be read there.
  private static func part(
    _ part: JournalPart,
    of slice: Range<Int>,
    _ file: Descriptor
  ) -> JournalPart? {
    var part = part
    var offset = slice.lowerBound
    while offset < slice.upperBound {
      let count = min(FileReader.blockSize, slice.upperBound - offset)
      guard let block = try? file.bytes(from: offset, count: count), block.count == count else {
        return nil
      }
      part.read(block)
      offset += count
    }
    return part
  }

  /// Reads on to an offset with this thread alone.
  private mutating func pass(
    upTo end: Int,
    into input: inout JournalInput
  ) throws(FileFailure) {
    while position < end {
      do throws(SystemError) {
        let count = min(FileReader.blockSize, end - position)
        let block = try file.bytes(from: position, count: count)
        if !block.isEmpty { input.append(block) }
        position = block.count < count ? size : position + count
        if position == size { return }
      } catch {
        throw .brokenOff(path, reason: error.words)
      }
    }
  }

  private func shapeOfSecondLine() -> LineShape? {
    guard let head = try? file.bytes(from: 0, count: Self.searchSize),
      let feed = head.firstIndex(of: LineShape.feed)
    else { return nil }
    return LineShape(behind: feed, in: head)
  }

  /// The offset behind a line that ends at or behind another offset.
  ///
  /// The first whose next line looks like a row; of a text of several lines most do not.
  private func lineEnd(behind offset: Int) -> Int {
    var offset = min(offset, size)
    while offset < size {
      guard let block = try? file.bytes(from: offset, count: Self.searchSize), !block.isEmpty else {
        return size
      }
      let feeds = block.indices.lazy.filter { block[$0] == LineShape.feed }
      if let first = feeds.first {
        let likely = feeds.first { LineShape(behind: $0, in: block) == rowShape } ?? first
        return offset + likely + 1
      }
      offset += block.count
    }
    return size
  }

  /// Bytes that are searched at a time for the end of a line.
  private static let searchSize = 16_384
}

/// Which bytes at the start of a line are digits and which are letters, the others as they are.
private struct LineShape: Equatable {
  static let feed = UInt8(ascii: "\n")

  private let shape: [UInt8]

  /// The shape of the line behind a line feed; `nil` where too little of it is there.
  init?(behind feed: Int, in bytes: ContiguousArray<UInt8>) {
    let start = bytes[(feed + 1)...].prefix(8)
    guard start.count == 8 else { return nil }
    shape = start.map { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "0")
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        UInt8(ascii: "a")
      default: byte
      }
    }
  }
}
