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
    var moments: [RecognisedMoment] = []
    var start = 0
    repeat {
      let end = scan.scan(bytes, from: start, cues.words.table)
      if scan.hasAnchor { readStretch(between: pair, into: &moments) }
      // Every stretch holds a word at least; this is for the safety of the loop alone.
      if end <= start { break }
      start = end
    } while start < bytes.byteCount
    return moments
  }

  /// Finds the moments of the stretch that was scanned.
  private mutating func readStretch(between pair: Pair, into moments: inout [RecognisedMoment]) {
    matcher.call(scan, cues)
    guard !matcher.calls.isEmpty else { return }
    meet(pair)
    roles.find(in: scan, cues.words.table)
    finder.find(scan, roles.masks, &matcher, cues)
    for sign in finder.signs {
      if let moment = placed(sign) { moments.append(moment) }
    }
  }

  /// Who texts without any names beside them are about, as far as they tell it.
  mutating func likelyPartner(in journal: Journal) -> String? {
    var guess = PartnerGuess()
    for entry in journal.entries where !entry.isNote {
      guard let text = entry.text.value else { continue }
      let bytes = journal.texts.bytes(of: text)
      _ = unsafe scan.scan(bytes.span.bytes, from: 0, cues.words.table)
      unsafe guess.read(scan, bytes.span.bytes, cues.words.table)
    }
    return guess.name
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
