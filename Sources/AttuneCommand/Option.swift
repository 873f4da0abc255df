/// Every option of every command; the raw value is its long name without the dashes.
package enum Option: String, Sendable, Hashable, CaseIterable {
  case asOf = "as-of"
  case audience = "for"
  case history
  case only
  case practice
  case aim
  case question
  case notJointly = "not-jointly"
  case quote
  case names
  case dates
  case baseline
  case answers
  case answersSheet = "answers-sheet"
  case seen
  case approve
  case date
  case scope
  case expires
  case country
  case profile
  case rules
  case taggedOnly = "tagged-only"
  case tags
  case language
  case author
  case map
  case accounts
  case measure
  case override
  case format
  case evidence
  case width
  case from
  case zone
  case withConsent = "with-consent"
  case chat
  case listFormats = "list-formats"
  case suggestMap = "suggest-map"
  case lenient
  case jobs
  case diagnostics
  case output
  case color
  case quiet
  case help
  case version

  /// The option as written in full: `--as-of`.
  package var long: String { "--\(rawValue)" }

  /// The option whose one-letter form this is.
  package init?(short letter: Character) {
    guard let option = Option.allCases.first(where: { $0.spec.short == letter }) else {
      return nil
    }
    self = option
  }
}

/// One option as a person meets it.
package struct OptionSpec: Sendable {
  package var short: Character?
  package var value: Value
  /// A sentence with a capital, without a full stop.
  package var summary: String
  /// What holds when the option is not given, in words; empty when there is nothing to say.
  package var standard: String
  package var completion: Completion

  /// What stands behind the option.
  package enum Value: Sendable, Hashable {
    /// Nothing: the option is there or not.
    case flag
    /// One value; the word stands for it in help.
    case one(String)
    /// One value, and the option can be given again.
    case several(String)
    /// One of these words.
    case choice([String])
    /// One of these words, too many to stand in help, for which the first word stands there.
    case listed(String, [String])
    /// One of the formats of the command.
    case format
  }

  package init(
    short: Character? = nil,
    _ value: Value,
    _ summary: String,
    standard: String = "",
    completion: Completion = .nothing
  ) {
    self.short = short
    self.value = value
    self.summary = summary
    self.standard = standard
    self.completion = completion
  }
}

extension Option {
  /// Whether a value stands behind the option.
  package var takesValue: Bool { spec.value != .flag }

  package var repeats: Bool {
    switch spec.value {
    case .several: true
    case .flag, .one, .choice, .listed, .format: false
    }
  }

  /// The words that can stand behind the option; `nil` when its value is free.
  package func choices(formats: [OutputFormat]) -> [String]? {
    switch spec.value {
    case .choice(let words), .listed(_, let words): words
    case .format: formats.map(\.rawValue)
    case .flag, .one, .several: nil
    }
  }

  /// What a shell can offer behind the option.
  package func completion(formats: [OutputFormat]) -> Completion {
    choices(formats: formats).map { .words($0) } ?? spec.completion
  }

  /// What stands for the value in help: `DATE`, `auto|always|never`; empty for a flag.
  package func placeholder(formats: [OutputFormat]) -> String {
    switch spec.value {
    case .flag: ""
    case .one(let word), .several(let word), .listed(let word, _): word
    case .choice, .format: (choices(formats: formats) ?? []).joined(separator: "|")
    }
  }

  /// The option in a list: `-o, --output FILE`.
  package func usage(formats: [OutputFormat]) -> String {
    let short = spec.short.map { "-\($0), " } ?? ""
    let value = placeholder(formats: formats)
    return short + long + (value.isEmpty ? "" : " " + value)
  }
}
