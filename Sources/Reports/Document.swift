/// A report as blocks that any format can draw; it knows no rules and no psychology.
package struct Document: Sendable, Hashable {
  package var blocks: [Block]

  package init(_ blocks: [Block]) { self.blocks = blocks }
}

/// A piece of a document.
package enum Block: Sendable, Hashable {
  /// The name at the head of an account.
  case title(String)
  case heading(String)
  case paragraph(String)
  /// Something beside the main thing, drawn quieter.
  case aside(String)
  case list([String])
  /// Steps in their order.
  case steps([String])
  case finding(Finding)
  case table(Table)

  /// One outcome in words, with its standing and the pages behind it.
  package struct Finding: Sendable, Hashable {
    package var title: String
    /// The band in words: "likely a strength".
    package var standing: String
    package var sentence: String
    package var details: [String]

    package init(title: String, standing: String, sentence: String, details: [String]) {
      self.title = title
      self.standing = standing
      self.sentence = sentence
      self.details = details
    }
  }

  /// Rows of cells under a row of headers.
  package struct Table: Sendable, Hashable {
    package var headers: [String]
    package var rows: [[String]]

    package init(headers: [String], rows: [[String]]) {
      self.headers = headers
      self.rows = rows
    }
  }
}

/// A score with the ends of its 80 % range, each rounded to five as reports show them.
package struct ScoreRange: Sendable, Hashable {
  package var value: Int
  package var low: Int
  package var high: Int

  package init(value: Double, low: Double, high: Double) {
    self.value = Self.rounded(value)
    self.low = Self.rounded(low)
    self.high = Self.rounded(high)
  }

  private static func rounded(_ score: Double) -> Int { Int((score / 5).rounded()) * 5 }
}
