import Attune

/// Reads files and standard input in blocks, so that no file need fit in memory.
package enum FileReader {
  /// What stands for standard input in place of a path.
  package static let standardInput = "-"

  /// Bytes handed on at a time; few enough to stay in the processor's own memory.
  package static let blockSize = 1 << 18

  /// Hands the bytes of a file on, block after block; only the last block is short.
  ///
  /// An empty file hands on nothing. The file is closed whatever happens.
  package static func read(
    _ path: String,
    from input: ByteSource,
    each take: (ContiguousArray<UInt8>) -> Void
  ) throws(FileFailure) {
    guard path == standardInput else {
      let file = try opened(path)
      defer { file.closeQuietly() }
      return try read(file, named: path, each: take)
    }
    switch input {
    case .descriptor(let descriptor): try read(descriptor, named: path, each: take)
    case .memory(let bytes): if !bytes.isEmpty { take(bytes) }
    }
  }

  /// The whole of a small file, such as a profile.
  package static func contents(
    of path: String,
    from input: ByteSource
  ) throws(FileFailure) -> ContiguousArray<UInt8> {
    var contents: ContiguousArray<UInt8> = []
    try read(path, from: input) { contents += $0 }
    return contents
  }

  /// Hands a journal file on to an input; a large one is read by several threads at once.
  ///
  /// `tell` is told how many bytes more were read.
  static func read(
    _ path: String,
    from source: ByteSource,
    into input: inout JournalInput,
    jobs: Int?,
    tell: (Int) -> Void
  ) throws(FileFailure) {
    let jobs = min(jobs ?? .max, Threads.processors)
    let size = path == standardInput ? 0 : FileSystem.status(of: path)?.size ?? 0
    if jobs > 1, size > SplitReader.leastSize, FileSystem.status(of: path)?.kind == .file {
      let file = try opened(path)
      defer { file.closeQuietly() }
      var reader = SplitReader(file, path: path, size: size, jobs: jobs)
      return try reader.read(into: &input, tell: tell)
    }
    var seen = 0
    try read(path, from: source) { block in
      input.append(block)
      tell(block.count)
      if seen == 0, size > 0 { input.expect(size / block.count) }
      seen += 1
    }
  }

  static func opened(_ path: String) throws(FileFailure) -> Descriptor {
    if FileSystem.status(of: path)?.kind == .folder { throw .folder(path) }
    do {
      return try Descriptor(reading: path)
    } catch {
      throw FileFailure(error, opening: path)
    }
  }

  private static func read(
    _ file: Descriptor,
    named path: String,
    each take: (ContiguousArray<UInt8>) -> Void
  ) throws(FileFailure) {
    let size = blockSize(for: file)
    var block = ContiguousArray<UInt8>(repeating: 0, count: size)
    var isBegun = false
    var count = size
    while count == size {
      do {
        count = try file.fill(&block)
      } catch {
        throw isBegun
          ? .brokenOff(path, reason: error.words) : FileFailure(error, opening: path)
      }
      if count < size { block.removeLast(size - count) }
      if count > 0 { take(block) }
      isBegun = true
    }
  }

  /// A small file gets a small block: a caseload holds thousands of them.
  private static func blockSize(for file: Descriptor) -> Int {
    guard let status = file.status, status.kind == .file else { return blockSize }
    return min(blockSize, status.size + 1)
  }
}
