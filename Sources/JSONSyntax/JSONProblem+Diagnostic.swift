package import Diagnostics

extension JSONProblem {
  /// The problem as a diagnostic that quotes what was written and says what would be right.
  package func diagnostic(at range: Range<Int>, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error,
      self == .tooDeep ? .jsonTooDeep : .jsonSyntax,
      message(source.quote(range)),
      at: source.place(of: range),
      label: label,
      help: help
    )
  }

  private func message(_ quote: String) -> String {
    switch self {
    case .openString: "this string has no closing quote: \(quote)"
    case .controlCharacter: "a control character stands in the string \(quote)"
    case .unknownEscape: "a backslash starts no known escape in \(quote)"
    case .singleQuotes: "the string \(quote) stands in single quotes"
    case .notANumber: "\(quote) is not a number"
    case .notFinite: "a number is needed, and \(quote) is none"
    case .tooLarge: "the number \(quote) is too large"
    case .leadingZero: "the number \(quote) starts with a zero too many"
    case .looseNumber: "the number \(quote) is not written as JSON has it"
    case .bareWord: "the word \(quote) stands without quotes"
    case .bareKey: "the key \(quote) stands without quotes"
    case .comment: "JSON has no comments, and here stands \(quote)"
    case .openComment: "this comment has no closing */"
    case .specialSpace, .empty, .extraComma: words
    case .strayCharacter: "the character \(quote) has no meaning here"
    case .missingComma: words
    case .missingColon: "a colon is missing after the key \(quote)"
    case .missingKey: "a key is needed here, not \(quote)"
    case .missingValue: quote.isEmpty ? words : "a value is missing before \(quote)"
    case .openObject: "this object has no closing }"
    case .openArray: "this list has no closing ]"
    case .strayBracket: "\(quote) closes nothing that is open"
    case .extraText: "\(quote) stands after the end of the value"
    case .tooDeep: "this is nested deeper than \(JSONTree.depthLimit) levels"
    }
  }

  /// What would be right, for the line under the marked part.
  private var label: String {
    switch self {
    case .openString: "a closing quote belongs in this line"
    case .controlCharacter: "a tab is written \\t, a line break \\n"
    case .unknownEscape: "a backslash itself is written \\\\"
    case .singleQuotes: "put it in double quotes"
    case .notANumber, .notFinite: "a number looks like 7, -2 or 0.5"
    case .tooLarge: ""
    case .leadingZero: "leave the leading zero out"
    case .looseNumber: "write it in decimal digits, as in 7, -2 or 0.5"
    case .bareWord, .bareKey: "put it in quotes"
    case .comment: "leave the comment out"
    case .openComment, .openObject, .openArray: "it opens here"
    case .specialSpace: "type a plain space"
    case .strayCharacter: ""
    case .empty: "an object in { } is needed"
    case .missingComma: "a comma belongs here"
    case .extraComma: "leave this comma out"
    case .missingColon: "a colon belongs behind it"
    case .missingKey: ""
    case .missingValue: "a value belongs before this"
    case .strayBracket, .extraText: ""
    case .tooDeep: ""
    }
  }

  private var help: [String] {
    switch self {
    case .bareWord: ["only true, false, null and numbers stand without quotes"]
    case .notFinite: ["Infinity and NaN can't be reckoned with"]
    case .strayCharacter: ["text, whatever it holds, stands in quotes"]
    case .openString: ["a quote inside the text is written \\\""]
    case .extraText: ["a file holds one value; several belong in a list in [ ]"]
    case .missingKey: ["an object looks like { key: value, key: value }"]
    case .controlCharacter, .unknownEscape, .singleQuotes, .notANumber, .tooLarge, .leadingZero,
      .looseNumber, .bareKey, .comment, .openComment, .specialSpace, .empty, .missingComma,
      .extraComma, .missingColon, .missingValue, .openObject, .openArray, .strayBracket,
      .tooDeep:
      []
    }
  }
}
