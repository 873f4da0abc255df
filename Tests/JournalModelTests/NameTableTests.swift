import JournalModel
import Testing

struct NameTableTests {
  @Test func `a hundred thousand names keep the index of their first sight`() {
    var table = NameTable()
    // Lengths from 1 to 45 bytes, on both sides of the eight that a slot holds.
    let endings = (0..<21).map { String(repeating: "é", count: $0) }
    let names = (0..<100_000).map { "\($0)" + endings[$0 % 21] }
    #expect(names.indices.allSatisfy { table.index(of: names[$0]) == $0 })
    #expect(table.count == names.count)
    // Every seventh, so that all lengths are met again after the table has grown.
    let some = stride(from: 0, to: names.count, by: 7)
    #expect(some.allSatisfy { table.index(of: names[$0]) == $0 && table[$0] == names[$0] })
    #expect(table.count == names.count)
  }

  @Test func `texts that differ in one byte of a long one are told apart`() {
    var table = NameTable()
    let length = 200
    let texts = (0..<length).map { place in
      String(repeating: "a", count: place) + "b" + String(repeating: "a", count: length - 1 - place)
    }
    #expect(texts.map { table.index(of: $0) } == Array(texts.indices))
    #expect(texts.map { table.index(of: $0) } == Array(texts.indices))
  }

  @Test(arguments: [
    ["", "\0", "\0\0", "a", "a\0", "a\0\0\0\0\0\0\0", "a\0\0\0\0\0\0\0\0"],
    ["abcdefgh", "abcdefghi", "abcdefg", "abcdefgh\0", "abcdefghabcdefgh"],
    ["Zoe", "zoe", "ZOE", "Zoe ", " Zoe"],
    ["é", "e\u{301}"],
  ])
  func `texts that a careless table would mix up are different`(texts: [String]) {
    var table = NameTable()
    #expect(texts.map { table.index(of: $0) } == Array(texts.indices))
    // Two spellings of an accent are equal strings and different bytes.
    #expect(texts.indices.allSatisfy { Array(table[$0].utf8) == Array(texts[$0].utf8) })
  }

  @Test func `a text within other bytes is the same text, wherever it stands`() {
    var table = NameTable()
    let line = ContiguousArray("toward,away,a much longer outcome,x,,toward".utf8)
    let ranges = [0..<6, 7..<11, 12..<33, 34..<35, 36..<36, 37..<43]
    let found = ranges.map { unsafe table.index(of: line.span.bytes.extracting($0)) }
    #expect(found == [0, 1, 2, 3, 4, 0])
    #expect(table.index(of: "toward") == 0)
    #expect(table.index(of: "a much longer outcome") == 2)
    #expect(table.index(of: "") == 4)
  }

  @Test func `asking for a text does not add it`() {
    var table = NameTable()
    let (here, nowhere) = (ContiguousArray("here".utf8), ContiguousArray("nowhere".utf8))
    _ = table.index(of: "here")
    #expect(unsafe table.existingIndex(of: here.span.bytes) == 0)
    #expect(unsafe table.existingIndex(of: nowhere.span.bytes) == nil)
    #expect(table.count == 1)
  }

  @Test func `texts are kept one after the other and taken back from the end`() {
    var store = TextStore()
    let indices = ["one", "", "three"].map { store.add($0.utf8).value }
    #expect(indices == [0, 1, 2])
    #expect((0..<3).map { store[$0] } == ["one", "", "three"])
    store.removeLast()
    store.removeLast()
    #expect(store.add("two".utf8).value == 1)
    #expect((0..<2).map { store[$0] } == ["one", "two"])
    for _ in 0..<5 { store.removeLast() }
    #expect(store.count == 0)
  }
}
