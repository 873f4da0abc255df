import ByteReading
import JournalModel

/// Finds the moments of a relationship in free text, by the cues of a library.
///
/// One recogniser reads many texts; it keeps its working memory between them.
package struct Recogniser: Sendable {
  private let cues: CompiledCues
  private let apostropheS: UInt16
  private var scan = TextScanner()
  private var matcher: SentenceMatcher
  private var finder = MomentFinder()
  private var roles: RoleFinder
  private var pair: Pair?

  package init(_ library: CueLibrary) {
    cues = CompiledCues(library)
    matcher = SentenceMatcher(cues)
    let table = cues.words.table
    apostropheS = table.word("'s")
    let nobody = Pair(author: [], partner: [], relationship: .couple)
    roles = RoleFinder(names: PairNames(nobody, table), apostropheS: apostropheS)
  }

  package mutating func recognise(_ text: String, between pair: Pair) -> [RecognisedMoment] {
    recognise(ContiguousArray(text.utf8), between: pair)
  }

  package mutating func recognise(
    _ text: ContiguousArray<UInt8>,
    between pair: Pair
  ) -> [RecognisedMoment] {
    unsafe recognise(text.span.bytes, between: pair)
  }

  /// The moments of one entry, in the order of their words.
  package mutating func recognise(
    _ bytes: RawSpan,
    between pair: Pair
  ) -> [RecognisedMoment] {
    scan.scan(bytes, cues.words.table)
    guard scan.hasAnchor else { return [] }
    matcher.call(scan, cues)
    guard !matcher.calls.isEmpty else { return [] }
    meet(pair)
    roles.find(in: scan, cues.words.table)
    finder.find(scan, roles.masks, &matcher, cues)
    return finder.signs.isEmpty ? [] : finder.signs.compactMap(placed)
  }

  private mutating func meet(_ pair: Pair) {
    guard self.pair != pair else { return }
    self.pair = pair
    roles = RoleFinder(names: PairNames(pair, cues.words.table), apostropheS: apostropheS)
  }

  /// A sign as a moment of the text; `nil` for one that only other cues ask for.
  private func placed(_ sign: MomentFinder.Sign) -> RecognisedMoment? {
    guard case .moment(let kind) = cues.subjects[sign.subject] else { return nil }
    let sentence = scan.range(of: sign.sentence)
    let start = min(sentence.lowerBound + sign.start, sentence.upperBound - 1)
    let last = max(start, min(sentence.lowerBound + sign.end, sentence.upperBound) - 1)
    let (first, final) = (scan.tokens[sentence.lowerBound], scan.tokens[sentence.upperBound - 1])
    return RecognisedMoment(
      kind: kind,
      outcome: sign.outcome,
      by: sign.by,
      words: Int(scan.tokens[start].start)..<Int(scan.tokens[last].end),
      sentence: Int(first.start)..<Int(final.end),
      cue: cues.cues[sign.cue].id
    )
  }
}
