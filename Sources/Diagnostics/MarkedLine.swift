/// A line of a file made fit to print, with the columns that the carets below it mark.
///
/// Of a long line only the neighbourhood of the marked part is kept.
struct MarkedLine {
  /// The line as it is printed, with "…" where it was cut.
  let text: String
  /// Columns before the first caret.
  let markStart: Int
  /// The number of carets, at least one.
  let markWidth: Int

  /// Characters that are kept of a line at most.
  private static let limit = 100
  /// Characters that stay visible before the marked part of a cut line.
  private static let lead = 40

  init(_ excerpt: SourcePlace.Excerpt, column: Int) {
    let scalars = excerpt.line.unicodeScalars
    let marked = max(column, 1) - 1
    let isLong = scalars.dropFirst(Self.limit).first != nil
    let first = isLong ? max(0, marked - Self.lead) : 0
    let kept = scalars.dropFirst(first)
    let markEnd = marked - first + max(excerpt.width, 1)
    var line = VisibleText()
    var (start, end): (Int?, Int?) = (nil, nil)
    if first > 0 { line.append("…") }
    for (offset, scalar) in kept.prefix(Self.limit).enumerated() {
      if offset == marked - first { start = line.width }
      if offset == markEnd { end = line.width }
      line.append(scalar)
    }
    let textWidth = line.width
    if kept.dropFirst(Self.limit).first != nil { line.append("…") }
    // A mark behind the end of the line, for what is missing there, has no character to stand on.
    markStart = start ?? textWidth
    markWidth = max(1, (end ?? textWidth) - markStart)
    text = line.text
  }
}
