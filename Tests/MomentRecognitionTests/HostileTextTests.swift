import MomentRecognition
import Testing

@Suite struct `hostile text` {
  @Test(arguments: [
    "", " ", "\"", "'", "\"\"\"\"", "''''", "…", "😀", "😀😀said sorry😀", "\u{0}\u{1}", "-", "'s",
    "I I I I I", String(repeating: "sorry ", count: 5000),
    String(repeating: "\"he said ", count: 2000),
    String(repeating: "he said sorry and ", count: 2000), String(repeating: "(", count: 3000),
    String(repeating: "a", count: 50_000), String(repeating: "Sam's", count: 3000),
    String(repeating: "'I said \"you ", count: 1000), "é’s ’ ‘ “ ” — – « »",
    "\u{202E}sorry he said",
  ])
  func `is read to its end`(_ text: String) {
    var reader = Recognising()
    for moment in reader.moments(text) {
      #expect(moment.words.upperBound <= text.utf8.count)
      #expect(moment.words.lowerBound <= moment.words.upperBound)
    }
  }

  @Test func `bytes that are no text are read to their end`() {
    var reader = Recognising()
    var state: UInt64 = 42
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<80 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(reader.moments(text).count < 80)
    }
  }

  @Test func `a text without an end is read in stretches, each for itself`() {
    var reader = Recognising()
    let text = String(repeating: "He said sorry and I forgave him. ", count: 600)
    let moments = reader.moments(text)
    #expect(moments.count >= 5)
    #expect((moments.last?.words.upperBound ?? 0) > text.utf8.count * 3 / 4)
    #expect(moments.map(\.words.lowerBound) == moments.map(\.words.lowerBound).sorted())
  }

  @Test func `the same text gives the same moments`() {
    var one = Recognising()
    var other = Recognising()
    let text = "We argued. Sam said sorry, I hugged him and we laughed till late."
    _ = other.moments("Something else before. He said sorry.")
    #expect(one.moments(text) == other.moments(text))
  }
}
