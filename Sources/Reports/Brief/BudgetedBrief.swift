import RuleEngine

/// A page that grows line by line, and takes no line that would make it too long.
struct BudgetedBrief {
  private(set) var brief: Brief
  private let library: RuleLibrary
  private let most: Int

  init(_ frame: Brief, library: RuleLibrary, most: Int) {
    brief = frame
    self.library = library
    self.most = most
  }

  /// Adds a line if there is room, with its heading where it is the first of its section.
  mutating func add(_ line: (inout Brief) -> Void) {
    if !fits(line) { brief.leftOut += 1 }
  }

  /// Adds what nobody would miss.
  mutating func addIfRoom(_ line: (inout Brief) -> Void) { _ = fits(line) }

  /// Adds a line, or a shorter one where there is no room for it.
  mutating func add(first line: (inout Brief) -> Void, otherwise shorter: (inout Brief) -> Void) {
    if !fits(line) { add(shorter) }
  }

  private mutating func fits(_ line: (inout Brief) -> Void) -> Bool {
    var longer = brief
    line(&longer)
    guard BriefPage(library: library).document(of: longer).wordCount <= most else { return false }
    brief = longer
    return true
  }
}
