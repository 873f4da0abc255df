package import JournalModel
package import RuleEngine

extension RuleOutcome {
  /// What a counselor's page says, in any band and without a full stop; empty when unclear.
  package func counselorSentence(in timeline: Timeline, wording: Wording) -> String {
    guard let reading else { return "" }
    guard let brief = rule.brief else { return firstSentence }
    let values = SentenceValues(
      measurement,
      reading,
      of: rule,
      timeline: timeline,
      wording: wording
    )
    return brief.filled(with: values.values)
  }

  /// The finding up to its first full stop before a space.
  private var firstSentence: String {
    var sentence = ""
    for character in say {
      if character == " ", sentence.last == "." { break }
      sentence.append(character)
    }
    return sentence.last == "." ? String(sentence.dropLast()) : sentence
  }
}
