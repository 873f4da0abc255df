/// A line on standard error that tells how far long work is.
///
/// It appears only on a screen, only once the work has passed a second, and is wiped away at the
/// end, so that nothing of it stays among the messages.
package struct ProgressBar: Sendable {
  /// Work that is done sooner shows nothing.
  private static let patience = Duration.seconds(1)
  /// Drawing more often than this would only flicker.
  private static let pause = Duration.milliseconds(100)
  private static let mostCells = 30

  private let label: String
  /// Steps of the whole work; 0 when nobody knows.
  private let total: Int
  private let terminal: Terminal
  private let isWanted: Bool
  private var done = 0
  private var nextDrawing = ProgressBar.patience
  private var isShown = false

  package init(_ label: String, of total: Int, on terminal: Terminal, isQuiet: Bool) {
    self.label = label
    self.total = total
    self.terminal = terminal
    isWanted = terminal.isTerminal && !terminal.isDumb && !isQuiet
  }

  /// Counts further steps.
  /// - Returns: what to write to standard error, if anything.
  package mutating func advance(by steps: Int, after elapsed: Duration) -> String? {
    done += steps
    guard isWanted, elapsed >= nextDrawing else { return nil }
    nextDrawing = elapsed + Self.pause
    isShown = true
    return "\r\u{1B}[K" + line(width: terminal.width(asked: nil))
  }

  /// What wipes the line away; `nil` when none was drawn.
  package mutating func finish() -> String? {
    defer { isShown = false }
    return isShown ? "\r\u{1B}[K" : nil
  }

  /// The line as it stands, no wider than the screen.
  private func line(width: Int) -> String {
    guard total > 0 else { return String("\(label) …".prefix(width - 1)) }
    let share = min(done, total) * 100 / total
    let percent = " \(share) %"
    let cells = min(Self.mostCells, width - label.count - percent.count - 4)
    guard cells > 2 else { return String("\(label)\(percent)".prefix(width - 1)) }
    let full = share * cells / 100
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    return "\(label) \(bar)\(percent)"
  }
}
