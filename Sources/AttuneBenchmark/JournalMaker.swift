import JournalModel

/// Makes up the rows of one journal, in order of time: about as many of each kind, answer, thread
/// and length of text as people who write every day have.
struct JournalMaker {
  private static let kinds: [(kind: String, weight: Int)] = [
    ("bid", 22), ("ritual", 10), ("conflict", 4), ("repair", 6), ("gratitude", 14),
    ("disclosure", 8), ("qualityTime", 8), ("affection", 10), ("kindness", 6), ("promise", 4),
    ("", 8),
  ]
  private static let allRituals = [
    "morning coffee", "date night", "evening walk", "goodnight talk", "cooking", "board games",
  ]
  private static let names = [
    "Alex", "Sam", "Rowan", "Mika", "Noor", "Ines", "Teo", "Juno", "Lena", "Chloé", "Jürgen",
  ]

  private var random: RandomNumbers
  private let sentences: [String]
  private let authors: [String]
  private let rituals: [String]
  private let kindOfHundred: [String]
  private let rowsPerDay: Int
  private var day = Day(number: 12_480)
  private var left: Int
  private var minute = 360
  private var step = 0
  private var threads = 0
  private var openThreads: [String] = []

  /// Starts a journal; long ones become denser instead of longer than twenty years.
  /// - Parameters:
  ///   - rows: how many rows are going to be asked for.
  ///   - number: which of many journals it is; the first one is that of Alex and Sam.
  ///   - sentences: what the texts are put together from.
  ///   - perDay: entries of a day at least.
  init(rows: Int, number: Int, sentences: [String], perDay: Int) {
    random = RandomNumbers(seed: 20_240_101 &+ UInt64(number) &* 1_000_003)
    self.sentences = sentences
    rowsPerDay = max(perDay, rows / 7300)
    let first = number == 0 ? 0 : random.below(Self.names.count)
    authors = [Self.names[first], Self.names[(first + 1) % Self.names.count]]
    rituals = Array(Self.allRituals.prefix(number == 0 ? 6 : 3))
    kindOfHundred = Self.kinds.flatMap { Array(repeating: $0.kind, count: $0.weight) }
    left = 0
  }

  mutating func next() -> MadeRow {
    advance()
    let kind = random.pick(kindOfHundred)
    let (outcome, topic) = details(of: kind)
    return MadeRow(
      day: day,
      minute: min(1439, minute),
      author: authors[random.happens(46) ? 1 : 0],
      kind: kind,
      outcome: outcome,
      topic: topic,
      text: text()
    )
  }

  private mutating func advance() {
    if left == 0 {
      if step > 0 { day = day + 1 }
      left = rowsPerDay < 4 ? rowsPerDay : max(1, rowsPerDay * (70 + random.below(60)) / 100)
      step = max(1, 960 / left)
      minute = 360
    }
    left -= 1
    minute += step
  }

  private mutating func details(of kind: String) -> (outcome: String, topic: String) {
    switch kind {
    case "bid":
      let missed = 16 + 12 * (Int(day.number) / 45 % 3)
      let roll = random.below(100)
      return (roll < 5 ? "" : roll < 9 ? "against" : roll < 9 + missed ? "away" : "toward", "")
    case "ritual": return (random.happens(78) ? "kept" : "missed", random.pick(rituals))
    case "conflict": return ("open", openThread())
    case "repair": return repair()
    case "gratitude": return ("expressed", "")
    case "disclosure": return (random.pick(["met", "unmet", "unknown"]), "")
    case "promise": return (random.pick(["kept", "broken", ""]), "")
    default: return ("", "")
    }
  }

  private mutating func openThread() -> String {
    threads += 1
    let digits = String(threads)
    let thread = "T" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    if random.happens(96) { openThreads.append(thread) }
    return thread
  }

  private mutating func repair() -> (outcome: String, topic: String) {
    guard !openThreads.isEmpty else { return ("unknown", "") }
    guard random.happens(72) else { return ("unknown", random.pick(openThreads)) }
    return ("accepted", openThreads.remove(at: random.below(min(6, openThreads.count))))
  }

  private mutating func text() -> String {
    var text = random.pick(sentences)
    while text.utf8.count < 330, text.utf8.count < 30 || random.happens(68) {
      text += " " + random.pick(sentences)
    }
    switch random.below(100) {
    case ..<12: text += " \"" + random.pick(sentences) + "\""
    case ..<16: text += "\n" + random.pick(sentences)
    case ..<22: text += " " + random.pick(["😊", "❤️", "🙏", "🌧️"])
    default: break
    }
    return text
  }
}
