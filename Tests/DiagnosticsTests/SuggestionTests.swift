import Diagnostics
import Testing

struct SuggestionTests {
  private let words = ["toward", "away", "against", "unknown", "qualityTime", "at-risk"]

  @Test(arguments: [
    ("awya", "away"), ("Away", "away"), ("towards", "toward"), ("agianst", "against"),
    ("quality time", "qualityTime"), ("quality_time", "qualityTime"), ("atRisk", "at-risk"),
    ("unk", "unknown"), ("unknwon", "unknown"),
  ])
  func `a slip of the pen finds its word`(written: String, word: String) {
    #expect(closest(to: written, among: words) == word)
  }

  @Test(arguments: ["", "banana", "x", "-", "constellation", String(repeating: "away", count: 40)])
  func `something else finds none`(written: String) {
    #expect(closest(to: written, among: words) == nil)
  }

  @Test func `of equally close words the first is taken`() {
    #expect(closest(to: "cat", among: ["bat", "hat"]) == "bat")
  }
}
