import Diagnostics

/// A text with its place in the file.
package struct JSONText: Sendable, Hashable {
  package var text: String
  /// The bytes of the text, quotes included.
  package var range: Range<Int>

  package init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}

extension StrictObject {
  package mutating func string(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    if case .string(let text) = value.content { return text }
    reportType(value, of: key, needs: "text in quotes")
    return nil
  }

  package mutating func requiredString(_ key: String) -> String? {
    require(key)
    return string(key)
  }

  package mutating func number(_ key: String) -> Double? {
    guard let value = value(key) else { return nil }
    if case .number(let number) = value.content { return number }
    reportType(value, of: key, needs: "a number")
    return nil
  }

  package mutating func requiredNumber(_ key: String) -> Double? {
    require(key)
    return number(key)
  }

  /// A number from the lower to the upper bound; one outside is reported.
  package mutating func number(_ key: String, in bounds: ClosedRange<Double>) -> Double? {
    guard let value = value(key), let number = number(key) else { return nil }
    if bounds.contains(number) { return number }
    let (low, high) = (plain(bounds.lowerBound), plain(bounds.upperBound))
    reportType(value, of: key, needs: "a number from \(low) to \(high)")
    return nil
  }

  package mutating func integer(_ key: String) -> Int? {
    guard let value = value(key) else { return nil }
    if case .number(let number) = value.content, let whole = Int(exactly: number) { return whole }
    reportType(value, of: key, needs: "a whole number")
    return nil
  }

  package mutating func requiredInteger(_ key: String) -> Int? {
    require(key)
    return integer(key)
  }

  /// A whole number from the lower to the upper bound; one outside is reported.
  package mutating func integer(_ key: String, in bounds: ClosedRange<Int>) -> Int? {
    guard let value = value(key), let number = integer(key) else { return nil }
    if bounds.contains(number) { return number }
    let needs = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    reportType(value, of: key, needs: needs)
    return nil
  }

  package mutating func bool(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if case .bool(let flag) = value.content { return flag }
    reportType(value, of: key, needs: "true or false")
    return nil
  }

  package mutating func requiredBool(_ key: String) -> Bool? {
    require(key)
    return bool(key)
  }

  /// One word of a closed list; another one is reported with the nearest right word.
  package mutating func choice<Word>(_ key: String, of words: Word.Type) -> Word?
  where Word: CaseIterable & RawRepresentable, Word.RawValue == String {
    guard let value = value(key), let text = string(key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    reportWord(
      JSONText(text: text, range: value.range),
      of: key,
      words.allCases.map { $0.rawValue }
    )
    return nil
  }

  package mutating func requiredChoice<Word>(_ key: String, of words: Word.Type) -> Word?
  where Word: CaseIterable & RawRepresentable, Word.RawValue == String {
    require(key)
    return choice(key, of: words)
  }

  /// Reports a word that is not in the list of those a key can have.
  package mutating func reportWord(_ word: JSONText, of key: String, _ words: [String]) {
    let near = closest(to: word.text, among: words)
    report(
      codes.unknownWord,
      "\"\(key)\" can't be \(source.quote(word.range))",
      at: word.range,
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: ["\"\(key)\" is one of \(words.joined(separator: ", "))"]
    )
  }

  /// A bound as a person writes it, without ".0".
  private func plain(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}
