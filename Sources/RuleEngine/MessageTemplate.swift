/// A sentence with places for numbers and names.
///
/// In "{count} of {total:small reach} were met." the places stand in braces.
/// A word after a colon is the thing counted; it takes its plural by the number. An irregular plural
/// stands behind a bar: `{total:reply|replies}`.
package struct MessageTemplate: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case text(String)
    /// A place to fill, with the thing counted in one and in many.
    case place(Placeholder, one: String, many: String)
  }

  package var parts: [Part]

  package init(parts: [Part]) { self.parts = parts }

  /// The sentence with its places filled; a placeholder without a value leaves its place empty.
  package func filled(with values: [Placeholder: String]) -> String {
    var sentence = ""
    for part in parts {
      switch part {
      case .text(let text): sentence += text
      case .place(let placeholder, let one, let many):
        let value = values[placeholder] ?? ""
        sentence += value
        if !one.isEmpty { sentence += " " + (value == "1" ? one : many) }
      }
    }
    return sentence
  }

  /// The sentence with its places as the file writes them.
  package var written: String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let words): text += words
      case .place(let placeholder, let one, let many):
        let noun = one.isEmpty ? "" : many == one ? ":\(one)" : ":\(one)|\(many)"
        text += "{\(placeholder.rawValue)\(noun)}"
      }
    }
  }

  /// The sentence as written in the file, without its places, for the check of its words.
  package var words: String {
    parts.reduce(into: "") { words, part in
      switch part {
      case .text(let text): words += text
      case .place(_, let one, let many): words += one.isEmpty ? "" : "\(one) \(many)"
      }
    }
  }
}

/// What a sentence may mention in braces.
package enum Placeholder: String, Sendable, Hashable, CaseIterable {
  /// Successes, kept days, open threads.
  case count
  /// Trials, due days.
  case total
  /// What is left of the total.
  case rest
  /// The age in days of the oldest open thread, and which one that is.
  case oldest, which
  /// The days looked at.
  case days
  /// The names of the two people, and of who did more and who less.
  case first, second, more, less
  /// How often the one who did more, and the one who did less, did it.
  case moreCount, lessCount
  /// What both did together.
  case all
  /// Events or minutes in a week, a mean rating, days until a mending, a share of time and a wish.
  case perWeek, mean, median, percent, wish
  /// What is there, what is needed, and what it is called, in sentences about too little.
  case have, need, missing, called
  /// A day, a pair of days, a name or a title, in sentences of the report.
  case from, to, name, names, title, reason, value, band
}

extension MessageTemplate {
  /// A fault of a template, at a range of its characters.
  package struct Fault: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      case openBrace
      case unknownPlaceholder(String)
    }

    package var reason: Reason
  }

  /// What stands before and behind a sign; byte by byte, for every start reads a thousand of them.
  private static func cut(_ text: Substring, at sign: Unicode.Scalar) -> (String, String) {
    guard let place = text.utf8.firstIndex(of: UInt8(ascii: sign)) else {
      return (String(text), "")
    }
    return (String(text[..<place]), String(text[text.utf8.index(after: place)...]))
  }

  /// Reads a sentence of a file, which may mention no more than the allowed placeholders.
  package static func parse(
    _ text: String,
    allowing allowed: [Placeholder],
    faults: inout [Fault]
  ) -> MessageTemplate {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      let inside = rest[rest.utf8.index(after: open)...]
      guard let close = inside.utf8.firstIndex(of: UInt8(ascii: "}")) else {
        faults.append(Fault(reason: .openBrace))
        return MessageTemplate(parts: parts)
      }
      let (name, noun) = Self.cut(inside[..<close], at: ":")
      if let placeholder = allowed.first(where: { $0.rawValue == name }) {
        let (one, many) = Self.cut(Substring(noun), at: "|")
        let plural = many.isEmpty ? plural(of: one) : many
        parts.append(.place(placeholder, one: one, many: plural))
      } else {
        faults.append(Fault(reason: .unknownPlaceholder(name)))
      }
      rest = inside[inside.utf8.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return MessageTemplate(parts: parts)
  }
}

/// The regular English plural.
private func plural(of noun: String) -> String {
  let sibilants = ["s", "x", "z", "ch", "sh"]
  if sibilants.contains(where: noun.hasSuffix) { return noun + "es" }
  if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
    return noun.dropLast() + "ies"
  }
  return noun.isEmpty ? "" : noun + "s"
}
