extension [Diagnostic] {
  /// The same diagnostics by line and column; those of one place, and without one, keep their order.
  ///
  /// Meant for the faults of one file; those without a place come first.
  package func inFileOrder() -> [Diagnostic] {
    let ranked = enumerated().sorted { first, second in
      let (one, other) = (first.element.rank, second.element.rank)
      return (one.line, one.column, first.offset) < (other.line, other.column, second.offset)
    }
    return ranked.map { $0.element }
  }
}

extension Diagnostic {
  fileprivate var rank: (line: Int, column: Int) { (place?.line ?? 0, place?.column ?? 0) }
}
