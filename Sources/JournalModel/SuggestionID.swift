/// The name of a suggestion, the same in every brief that makes it again.
///
/// It is made of the rule, the practice, and eight digits that stand for the pattern (the topic)
/// and the person: `unanswered-bids.catch-the-bid.5f0c2a1b`. Order, dates and counts are no part of
/// it, and it holds no sign but letters, digits, hyphens and full stops.
package struct SuggestionID: Sendable, Hashable {
  package var rule: String
  package var practice: String
  /// Eight hexadecimal digits in small letters.
  package var pattern: String

  package init(rule: String, practice: String, pattern: String) {
    self.rule = rule
    self.practice = practice
    self.pattern = pattern
  }

  /// Reads the name back from a sheet; `nil` when it does not have its three parts.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2].utf8.count == 8, parts.allSatisfy({ Self.isName($0) }) else {
      return nil
    }
    self.init(rule: parts[0], practice: parts[1], pattern: parts[2])
  }

  /// The name as pages and sheets write it.
  package var text: String { "\(rule).\(practice).\(pattern)" }

  private static func isName(_ part: String) -> Bool {
    !part.isEmpty
      && part.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
