/// A report as blocks that any format can draw; it knows no rules and no psychology.
package struct Document: Sendable, Hashable {
  /// What it is called, for a window or a tab; neutral, as others may see it.
  package var name: String
  package var blocks: [Block]

  package init(name: String = "", _ blocks: [Block]) {
    self.name = name
    self.blocks = blocks
  }
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
  /// A heading of a long page, which links can lead to.
  case section(Section)
  /// A paragraph with links or names set off in it.
  case passage(Passage)
  case passages([Passage])
  case grid(Grid)
  /// What answers the reader's first questions, before anything else is read.
  case overview(Overview)
  case chart(Chart)
  /// Where to find help; the same in every report, and never hidden.
  case help(String)

  /// One outcome in words, with its standing and the pages behind it.
  package struct Finding: Sendable, Hashable {
    package var title: String
    /// The band in words: "likely a strength".
    package var standing: String
    package var sentence: String
    package var details: [String]
    /// Whether it is a strength, a care, or neither.
    package var tone: Tone
    /// How the number comes about and what was counted, for who wants to look; empty for others.
    package var grounds: [Block]

    package init(
      title: String,
      standing: String,
      sentence: String,
      details: [String],
      tone: Tone = .plain,
      grounds: [Block] = []
    ) {
      self.title = title
      self.standing = standing
      self.sentence = sentence
      self.details = details
      self.tone = tone
      self.grounds = grounds
    }
  }

  /// How a block is set off, besides its words.
  package enum Tone: String, Sendable, Hashable, CaseIterable {
    case plain, strength, care
  }

  /// A short answer to each of the reader's first questions.
  package struct Overview: Sendable, Hashable {
    /// Everything in a breath, for formats that are read from top to bottom; empty for nothing.
    package var inShort: String
    package var answers: [Answer]

    package struct Answer: Sendable, Hashable {
      package var question: String
      package var lines: [String]
      package var tone: Tone

      package init(question: String, lines: [String], tone: Tone) {
        self.question = question
        self.lines = lines
        self.tone = tone
      }
    }

    package init(inShort: String, answers: [Answer]) {
      self.inShort = inShort
      self.answers = answers
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

extension Block {
  /// A heading with its depth and the name that links call it by.
  package struct Section: Sendable, Hashable {
    /// 1 for the name of the page, 2 for its parts, and so on.
    package var depth: Int
    package var title: String
    package var anchor: String

    package init(depth: Int, title: String, anchor: String) {
      self.depth = depth
      self.title = title
      self.anchor = anchor
    }
  }

  /// A table whose cells may hold links.
  package struct Grid: Sendable, Hashable {
    package var headers: [String]
    package var rows: [[Passage]]

    package init(headers: [String], rows: [[Passage]]) {
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
