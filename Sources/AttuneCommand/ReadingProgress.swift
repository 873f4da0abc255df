/// A piece of a file, a folder or an archive that has been read.
enum ReadingStep {
  /// So many bytes more.
  case bytes(Int)
  /// This share of all bytes so far, 0...1.
  case share(Double, of: Int)
}

/// Tells on standard error how much of the files has been read, when that takes long.
struct ReadingProgress {
  private var bar: ProgressBar
  private let start = ContinuousClock.now
  /// Bytes of the file or folder being read that were told already.
  private var told = 0

  init(reading paths: [String], isQuiet: Bool, on terminal: Terminal) {
    // Looking at all files of large folders is for nothing where nobody watches.
    let total = terminal.isTerminal && !isQuiet ? SourceOpener.size(of: paths) ?? 0 : 0
    bar = ProgressBar("reading", of: total, on: terminal, isQuiet: isQuiet)
  }

  mutating func take(_ step: ReadingStep, io: inout CommandIO) {
    switch step {
    case .bytes(let count):
      advance(by: count, io: &io)
    case .share(let share, let bytes):
      let reached = Int(min(1, max(0, share)) * Double(bytes))
      advance(by: max(0, reached - told), io: &io)
      told = share >= 1 ? 0 : max(told, reached)
    }
  }

  private mutating func advance(by bytes: Int, io: inout CommandIO) {
    let elapsed = start.duration(to: .now)
    if let line = bar.advance(by: bytes, after: elapsed) { io.complain(line) }
  }

  /// Wipes the line away.
  mutating func finish(io: inout CommandIO) {
    if let line = bar.finish() { io.complain(line) }
  }
}
