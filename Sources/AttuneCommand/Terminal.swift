/// What is known about the screen that an output may end on.
package struct Terminal: Sendable, Hashable {
  /// Whether the output ends on a screen, rather than in a file or another program.
  package var isTerminal: Bool
  /// Columns of the screen, where it says so.
  package var columns: Int?
  /// Whether the person asked all programs not to use color (`NO_COLOR`).
  package var refusesColor: Bool
  /// Whether the screen understands nothing but text (`TERM=dumb`).
  package var isDumb: Bool

  /// The width of text for files, programs and screens that do not say how wide they are.
  package static let standardWidth = 80

  /// No screen: a file, another program, a test.
  package static let none = Terminal(isTerminal: false)

  package init(
    isTerminal: Bool,
    columns: Int? = nil,
    refusesColor: Bool = false,
    isDumb: Bool = false
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.refusesColor = refusesColor
    self.isDumb = isDumb
  }

  /// The screen behind an open output, with the wishes of the environment.
  package init(of descriptor: Descriptor) {
    isTerminal = descriptor.isTerminal
    columns = isTerminal ? descriptor.columns : nil
    refusesColor = !(FileSystem.environment("NO_COLOR") ?? "").isEmpty
    isDumb = FileSystem.environment("TERM") == "dumb"
  }

  /// Whether to use color; a choice on the command line outweighs the environment.
  package func usesColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isTerminal && !refusesColor && !isDumb
    }
  }

  /// Columns of a line: as asked for, else as wide as the screen.
  package func width(asked: Int?) -> Int {
    asked ?? max(Options.widths.lowerBound, columns ?? Terminal.standardWidth)
  }
}
