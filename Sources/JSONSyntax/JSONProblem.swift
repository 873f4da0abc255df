/// Everything that can be wrong with the syntax of a JSON text.
package enum JSONProblem: Sendable, Hashable, CaseIterable {
  // Within a token
  case openString
  case controlCharacter
  case unknownEscape
  case singleQuotes
  case notANumber
  case notFinite
  case tooLarge
  case leadingZero
  case looseNumber
  case bareWord
  case bareKey
  case comment
  case openComment
  case specialSpace
  case strayCharacter

  // Between tokens
  case empty
  case missingComma
  case extraComma
  case missingColon
  case missingKey
  case missingValue
  case openObject
  case openArray
  case strayBracket
  case extraText
  case tooDeep

  /// The problem in words that quote nothing of the text, for files whose text is private.
  package var words: String {
    switch self {
    case .openString: "a string has no closing quote"
    case .controlCharacter: "a control character stands in a string; it is written as an escape"
    case .unknownEscape: "a backslash in a string starts no known escape"
    case .singleQuotes: "a string stands in single quotes; double quotes are needed"
    case .notANumber: "something that starts like a number is none"
    case .notFinite: "a number is needed; Infinity and NaN are none"
    case .tooLarge: "a number is too large"
    case .leadingZero: "a number starts with a zero too many"
    case .looseNumber: "a number is not written as JSON has it"
    case .bareWord: "a word stands without quotes"
    case .bareKey: "a key stands without quotes"
    case .comment: "a comment stands here; JSON has none"
    case .openComment: "a comment has no closing */"
    case .specialSpace: "a special space stands here; a plain one is needed"
    case .strayCharacter: "a character stands here that has no meaning in JSON"
    case .empty: "there is nothing to read"
    case .missingComma: "a comma is missing"
    case .extraComma: "there is one comma too many"
    case .missingColon: "a colon is missing between a key and its value"
    case .missingKey: "a key is missing"
    case .missingValue: "a value is missing"
    case .openObject: "an object has no closing }"
    case .openArray: "a list has no closing ]"
    case .strayBracket: "a bracket closes nothing"
    case .extraText: "something stands after the end of the value"
    case .tooDeep: "values are nested too deep"
    }
  }
}
