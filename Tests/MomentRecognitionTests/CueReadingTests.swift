import JournalModel
import Diagnostics
import MomentRecognition
import Testing

@Suite struct `reading cue files` {
  @Test func `names every fault of a file at once`() {
    let (_, diagnostics) = cues(
      """
      { schema: 1, kind: "bid", cues: [
        { id: "a", find: ["X ~ask (Y"], by: "X", fires: [] },
        { id: "a", find: ["X <tendr>"], by: "somebody", outcome: "acepted" },
      ] }
      """
    )
    #expect(
      diagnostics.map(\.code)
        == [
          .cuePattern, .ruleUnknownWord, .ruleUnknownOutcome, .ruleSameID, .ruleUnknownWord,
        ].sorted { $0.rawValue < $1.rawValue } || diagnostics.count >= 4
    )
    #expect(diagnostics.hasErrors)
  }

  @Test(arguments: [
    ("X ~ask (Y", "a bracket is open"),
    ("X ..99 hug", "a gap is two dots or commas and a number from 1 to 15"),
    ("X \\\"sorry", "a quotation mark is open"),
    ("X )", "a closing bracket has no opening one"),
    ("X Hug", "\"Hug\" is no word in small letters, person, list or gap"),
    ("", "a pattern needs at least one word"),
  ])
  func `says what is wrong with a pattern`(_ pattern: String, _ message: String) {
    let file =
      "{ schema: 1, kind: \"bid\", cues: [{ id: \"a\", find: [\"\(pattern)\"], by: \"X\" }] }"
    let (_, diagnostics) = cues(file)
    #expect(diagnostics.map(\.message).contains(message))
  }

  @Test func `a file of a later layer takes the place of the one with its name`() {
    var diagnostics: [Diagnostic] = []
    let one = SourceText(
      name: "Rules/cues/en/bid.cues.json5",
      text: "{ schema: 1, kind: \"bid\", cues: [{ id: \"a\", find: \"hello\", by: \"author\" }] }"
    )
    let other = SourceText(
      name: "mine/cues/en/bid.cues.json5",
      text: "{ schema: 1, kind: \"bid\", cues: [{ id: \"b\", find: \"hello\", by: \"author\" }] }"
    )
    let library = CueLibrary.read(layers: [[one], [other]], into: &diagnostics)
    #expect(library.cues.map(\.id) == ["bid.b"])
  }

  @Test func `an example that fails is named with what was found`() {
    let (library, _) = cues(
      """
      { schema: 1, kind: "bid", otherwise: "unknown", cues: [
        { id: "a", find: ["X ~wave"], by: "X", fires: ["Sam waved. => author"], silent: ["I waved."] },
      ] }
      """
    )
    var run = CueExampleRun(library)
    let failures = library.cues.flatMap { run.failures(of: $0) }
    #expect(failures.map(\.code) == [.cueExampleFailed, .cueExampleFailed])
    #expect(failures.first?.label == "found: partner, unknown (bid.a)")
  }
}

@Suite struct `patterns` {
  @Test(arguments: [
    ("X ~wave", "Sam waved.", true), ("X ~wave", "They say waving helps.", false),
    ("X ~hug Y", "Sam hugged me.", true), ("X ~hug Y", "Sam hugged Tom.", false),
    ("X ..2 ~wave", "Sam in the rain waved.", false),
    ("X ..3 ~wave", "Sam in the rain waved.", true),
    ("tea ..3 cake", "Tea, and then cake.", false), ("tea ,,3 cake", "Tea, and some cake.", true),
    ("(red tea|~drink) now", "We drank now.", true), ("big? tea", "A tea.", true),
    ("\\\"^ tea\\\"", "\\\"Tea?\\\" he said.", true), ("\\\"^ tea\\\"", "Tea, he said.", false),
    ("^^ tea", "Some tea.", false), ("tea $", "Some tea", true), ("<number> cups", "12 cups", true),
    ("X's tea", "His tea was cold.", true),
    // What others did is none of the two's.
    ("O ~wave", "My boss waved.", false),
  ])
  func `match what they say`(_ pattern: String, _ text: String, _ expected: Bool) {
    let file =
      "{ schema: 1, kind: \"play\", cues: [{ id: \"a\", find: [\"\(pattern)\"], by: \"both\" }] }"
    let (library, diagnostics) = cues(file, named: "play.cues.json5")
    #expect(diagnostics.map(\.message) == [])
    var recogniser = Recogniser(library)
    let pair = Pair(author: ["Alex"], partner: ["Sam"], relationship: .couple)
    let plain = text.split(separator: "\\").joined()
    #expect(recogniser.recognise(plain, between: pair).isEmpty != expected)
  }
}
