import JSONSyntax

extension JournalField {
  /// Whether a JSON value of a kind may stand for this field.
  func canBe(_ kind: JSONToken.Kind) -> Bool {
    if kind == .string { return true }
    switch self {
    case .id, .minutes, .rating: return kind == .number
    case .private, .recognised: return kind == .true || kind == .false || kind == .number
    case .tags: return kind == .arrayStart
    case .mood: return kind == .number
    case .date, .time, .author, .partner, .relationship, .kind, .outcome, .by, .topic, .ritual,
      .source, .text:
      return false
    }
  }

  /// Whether the field tells of a moment and not of the entry it stands in.
  var belongsToMoment: Bool {
    switch self {
    case .kind, .outcome, .by, .topic, .ritual, .minutes, .rating, .recognised: true
    case .date, .time, .author, .partner, .relationship, .private, .source, .tags, .mood, .id,
      .text:
      false
    }
  }

  /// What a JSON value of this field has to be, in words.
  var neededType: String {
    switch self {
    case .minutes, .rating: "a number"
    case .private, .recognised: "true or false"
    case .tags: "a list of texts"
    case .id, .mood: "text or a number"
    case .date, .time, .author, .partner, .relationship, .kind, .outcome, .by, .topic, .ritual,
      .source, .text:
      "text"
    }
  }

  /// Whether a row can't be used when this field holds something that can't be read.
  var isVital: Bool {
    switch self {
    case .date, .author, .kind, .outcome, .by: true
    case .time, .partner, .relationship, .topic, .ritual, .minutes, .rating, .private, .source,
      .recognised, .tags, .mood, .id, .text:
      false
    }
  }
}
