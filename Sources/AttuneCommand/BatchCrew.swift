import Attune

/// Assesses lines by several threads, round by round, and writes the results in the lines' order.
///
/// A round holds what has come in, up to a bound, so that memory does not grow with the input.
struct BatchCrew {
  /// Lines of a round for each thread, and bytes for all of them.
  private static let mostLines = 64
  private static let mostBytes = 2 << 20

  private var analyzers: [BatchAnalyzer]

  init(_ analyzer: BatchAnalyzer, jobs: Int) {
    analyzers = Array(repeating: analyzer, count: jobs)
  }

  /// Works until the lines end.
  /// - Returns: why the input broke off, if it did; what came before it has been written.
  mutating func run(
    _ lines: inout LineReader,
    into output: inout OutputWriter
  ) throws(WriteFailure) -> FileFailure? {
    while true {
      var round: [NumberedLine] = []
      var failure: FileFailure?
      do throws(FileFailure) {
        round = try lines.next(Self.mostLines * analyzers.count, bytes: Self.mostBytes)
      } catch {
        failure = error
      }
      guard !round.isEmpty else { return failure }
      // One call a line: what is cut off by a full disk or a kill is a line without its break.
      for result in results(of: round) { try output.write(result) }
    }
  }

  /// The results of a round, in its order; each thread takes lines that stand together.
  private mutating func results(of round: [NumberedLine]) -> [ContiguousArray<UInt8>] {
    let count = min(analyzers.count, round.count)
    let shares = (0..<count).map { index in
      Share(
        analyzer: analyzers[index],
        lines: round[round.count * index / count..<round.count * (index + 1) / count]
      )
    }
    let done = Threads.map(shares) { $0.done() }
    for (index, share) in done.enumerated() { analyzers[index] = share.analyzer }
    return done.flatMap(\.results)
  }

  /// Some lines of a round with who assesses them, and then what came of them.
  private struct Share: Sendable {
    var analyzer: BatchAnalyzer
    let lines: ArraySlice<NumberedLine>
    var results: [ContiguousArray<UInt8>] = []

    func done() -> Share {
      var share = self
      for line in lines { share.results.append(share.result(of: line)) }
      return share
    }

    private mutating func result(of line: NumberedLine) -> ContiguousArray<UInt8> {
      guard let bytes = line.bytes else {
        return BatchAnalyzer.refusal(ofLine: line.number, limit: LineReader.longestLine)
      }
      return analyzer.result(of: bytes, number: line.number) { path, input in
        do throws(FileFailure) {
          try SourceOpener.read(path, from: .memory([]), into: &input, jobs: 1)
          return nil
        } catch {
          return error.message
        }
      }
    }
  }
}
