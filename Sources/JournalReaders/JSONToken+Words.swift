import JSONSyntax

extension JSONToken.Kind {
  /// The sort of value in words, for messages that quote nothing of a journal.
  var inWords: String {
    switch self {
    case .objectStart: "an object"
    case .arrayStart: "a list"
    case .string: "text"
    case .number: "a number"
    case .true, .false: "true or false"
    case .null: "null"
    case .objectEnd, .arrayEnd, .comma, .colon, .name, .end, .fault: "something else"
    }
  }
}
