import Attune
import Diagnostics
import JournalModel
import MomentRecognition

/// `recognise` and `hostile`: how fast moments are found in text, with all cues on one core.
struct Recognising {
  private var recogniser: Recogniser
  private let pair = Pair(author: ["Alex"], partner: ["Sam"], relationship: .couple)

  init() {
    var diagnostics: [Diagnostic] = []
    recogniser = Recogniser(StandardLibrary.cues(keepsExamples: false, into: &diagnostics))
  }

  /// Reads texts from standard input, one a line, the way `job_vader.py` does.
  mutating func recogniseLines() {
    let texts = Input.read().split(separator: UInt8(ascii: "\n")).map { ContiguousArray($0) }
    let bytes = texts.reduce(0) { $0 + $1.count }
    var found = 0
    let seconds = Stopwatch.best {
      found = texts.reduce(0) { $0 + recogniser.recognise($1, between: pair).count }
    }
    let speed = (Double(bytes) / seconds / 1e5).rounded() / 10
    Output.write("\(texts.count) texts, \(bytes) bytes, \(found) moments: \(speed) MB/s\n")
  }

  /// Texts made to be slow, each at a size and at twice and four times that.
  mutating func recogniseHostile(size: Int) {
    Output.write("text                             bytes        ms     growth\n")
    for text in HostileText.allCases {
      var before: Double?
      for factor in [1, 2, 4] {
        let bytes = ContiguousArray(text.made(size * factor).utf8)
        let seconds = Stopwatch.best { _ = recogniser.recognise(bytes, between: pair) }
        let growth = before.map { "x\((seconds / $0 * 10).rounded() / 10)" } ?? ""
        let cells = [
          Self.padded(text.rawValue, 31), Self.padded(String(bytes.count), 13),
          Self.padded(String((seconds * 1e4).rounded() / 10), 10), growth,
        ]
        Output.write(cells.joined() + "\n")
        before = seconds
      }
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

/// Texts that nobody writes, to see that time grows no faster than they do.
private enum HostileText: String, CaseIterable {
  case oneWord = "one word again and again"
  case cueWord = "a word of many cues"
  case noSpace = "letters without a space"
  case noSpaceWide = "accents without a space"
  case quotes = "quotes in quotes"
  case apostrophes = "apostrophes that never close"
  case cueWords = "the words of cues"
  case negations = "denials without an end"
  case sentence = "one sentence"
  case names = "names"
  case speech = "he said, she said"
  case questions = "questions and answers"
  case finds = "a moment in each sentence"

  /// The text of about so many words.
  func made(_ size: Int) -> String {
    switch self {
    case .oneWord: String(repeating: "tree ", count: size)
    case .cueWord: String(repeating: "sorry ", count: size)
    case .noSpace: String(repeating: "abcdefghij", count: size)
    case .noSpaceWide: String(repeating: "äöüßéèêëñç", count: size)
    case .quotes: String(repeating: "\"he said 'no \"", count: size / 4)
    case .apostrophes: String(repeating: "rock 'n roll 'til ", count: size / 4)
    case .cueWords:
      String(
        repeating: "asked hugged thanked sorry kiss phone love shouted promised cried blame ",
        count: size / 11
      )
    case .negations: String(repeating: "not never wish if hope ", count: size / 5)
    case .sentence: String(repeating: "I asked him and he said that we could go ", count: size / 10)
    case .names: (0..<size).map { "Anna\($0) Bo Carl" }.joined(separator: " ")
    case .speech: String(repeating: "\"I love you,\" he said. ", count: size / 5)
    case .questions: String(repeating: "I asked him to come. He ignored me. ", count: size / 8)
    case .finds: String(repeating: "He said sorry and I forgave him. ", count: size / 7)
    }
  }
}
