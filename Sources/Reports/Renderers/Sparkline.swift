/// Scores week by week as a row of small bars, the latest week last.
enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  /// A week that nothing can be said of.
  private static let gap: Character = "·"
  /// Columns between a title and its bars.
  private static let space = 2

  /// The areas under each other, as many of the latest weeks as the line has room for.
  static func lines(of weeks: WeekLines, width: Int) -> [String] {
    let titles = weeks.lines.map { TerminalText.clean($0.title) }
    let widest = titles.map { TextWidth.width(of: $0) }.max() ?? 0
    let room = max(1, width - widest - space)
    return zip(titles, weeks.lines).map { title, line in
      let padding = widest - TextWidth.width(of: title) + space
      let bars = line.points.suffix(room).map { $0.map { bar(for: $0.value) } ?? gap }
      return title + String(repeating: " ", count: padding) + String(bars)
    }
  }

  private static func bar(for score: Int) -> Character {
    let step = max(0, min(score, 100)) * (bars.count - 1)
    return bars[(step + 50) / 100]
  }
}
