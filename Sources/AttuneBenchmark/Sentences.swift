/// Sentences as people write them of an evening; all of them are made up.
enum Sentences {
  private static let who = [
    "my partner", "we", "I", "they", "both of us", "the kids", "a friend", "our neighbour",
  ]
  private static let did = [
    "asked about the trip", "made dinner", "forgot the shopping", "talked about money",
    "laughed at the old photos", "went quiet", "said sorry first", "walked the dog",
    "planned the weekend", "raised a voice", "listened for a long time", "held my hand",
    "changed the subject", "brought tea to my desk", "cancelled the evening", "mended the bike",
  ]
  private static let felt = [
    "tired", "seen", "lonely", "grateful", "relieved", "warm", "hopeful", "tense", "close", "calm",
  ]
  private static let when = [
    "this morning", "after work", "before bed", "at lunch", "on the way home", "late at night",
  ]

  /// So many sentences, the same on every run.
  static func made(_ count: Int) -> [String] {
    var random = RandomNumbers(seed: 7)
    return (0..<count).map { _ in
      let act = "\(random.pick(who)) \(random.pick(did))"
      let sentence =
        switch random.below(4) {
        case 0: "\(act) \(random.pick(when))"
        case 1: "\(act) and I felt \(random.pick(felt))"
        case 2: "\(act), then \(random.pick(who)) \(random.pick(did))"
        default: "felt \(random.pick(felt)) and \(random.pick(felt)) \(random.pick(when))"
        }
      let end = random.happens(90) ? "." : "!"
      return sentence.prefix(1).uppercased() + sentence.dropFirst() + end
    }
  }
}
