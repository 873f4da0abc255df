/// The inflected forms of words: regular ones by rule, irregular ones from the language's list.
///
/// The rules make a form for nouns and verbs alike, so that `~argue` and `~argument` both work; a
/// form that no one writes costs nothing.
struct WordForms: Sendable {
  private var irregular: [String: [String]] = [:]

  init() {}

  /// Takes over irregular words, each given as its base form and the others behind it.
  init(irregular lines: [String]) {
    for line in lines {
      let forms = line.split(separator: " ").map(String.init)
      if let base = forms.first { irregular[base] = forms }
    }
  }

  /// All forms of a word, the base form first.
  func all(of base: String) -> [String] {
    if let known = irregular[base] { return known }
    var forms = regular(base)
    if base.hasSuffix("ise") { forms += regular(String(base.dropLast(3)) + "ize") }
    return forms
  }

  /// The forms that can carry a clause without a subject: the past and the third person.
  func finite(of base: String) -> [String] {
    all(of: base).filter { $0 != base && !$0.hasSuffix("ing") }
  }

  private func regular(_ base: String) -> [String] {
    [base, third(base)] + past(base) + progressive(base)
  }

  private func third(_ base: String) -> String {
    if let stem = stemBeforeY(base) { return stem + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) }
    return base + (hisses ? "es" : "s")
  }

  private func past(_ base: String) -> [String] {
    if base.hasSuffix("e") { return [base + "d"] }
    if let stem = stemBeforeY(base) { return [stem + "ied"] }
    return stems(base).map { $0 + "ed" }
  }

  private func progressive(_ base: String) -> [String] {
    if base.hasSuffix("ie") { return [base.dropLast(2) + "ying"] }
    let keepsE = ["ee", "oe", "ye"].contains { base.hasSuffix($0) }
    if base.hasSuffix("e"), !keepsE { return [base.dropLast() + "ing"] }
    return stems(base).map { $0 + "ing" }
  }

  /// The stems before an ending with a vowel: "stopp", and both "travel" and "travell".
  private func stems(_ base: String) -> [String] {
    let letters = Array(base.utf8)
    guard letters.count > 2, let last = letters.last else { return [base] }
    let before = letters[letters.count - 2]
    let isClosed = !isVowel(last) && isVowel(before) && !isVowel(letters[letters.count - 3])
    guard isClosed, !"wxy".utf8.contains(last) else { return [base] }
    let doubled = base + String(decoding: [last], as: UTF8.self)
    if syllables(letters) == 1 { return [doubled] }
    return last == UInt8(ascii: "l") ? [base, doubled] : [base]
  }

  private func stemBeforeY(_ base: String) -> String? {
    let letters = Array(base.utf8)
    guard letters.count > 2, letters.last == UInt8(ascii: "y") else { return nil }
    return isVowel(letters[letters.count - 2]) ? nil : String(base.dropLast())
  }

  private func syllables(_ letters: [UInt8]) -> Int {
    var count = 0
    var wasVowel = false
    for letter in letters {
      if isVowel(letter), !wasVowel { count += 1 }
      wasVowel = isVowel(letter)
    }
    return count
  }

  private func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
