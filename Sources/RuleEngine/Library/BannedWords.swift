/// Words and phrases that no report may say, found as whole words whatever their case.
struct BannedWords: Sendable {
  private typealias Word = [UInt8]

  private let phrases: [String]
  private let wordsOfPhrase: [[Word]]
  /// The phrases that begin with a word, as indices.
  private var phrasesByFirstWord: [Word: [Int]] = [:]

  init(_ phrases: [String]) {
    self.phrases = phrases
    wordsOfPhrase = phrases.map(Self.words)
    for (index, words) in wordsOfPhrase.enumerated() {
      if let first = words.first { phrasesByFirstWord[first, default: []].append(index) }
    }
  }

  /// The banned phrases of a text, in the order they stand there.
  func found(in text: String) -> [String] {
    let words = Self.words(of: text)
    return words.indices.flatMap { start in
      (phrasesByFirstWord[words[start]] ?? [])
        .filter { words[start...].starts(with: wordsOfPhrase[$0]) }
        .map { phrases[$0] }
    }
  }

  /// The words of a text in lower case; an apostrophe belongs to its word, however it is drawn.
  ///
  /// Bytes are looked at, not characters, because every start of the program checks every sentence.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var word: Word = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "'"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case 0x80... where word.suffix(2) == [0xE2, 0x80]:
        // Signs such as dashes and quotes part words; the curly apostrophe does not.
        word.removeLast(2)
        if byte == 0x99 { word.append(UInt8(ascii: "'")) } else { end(&word, of: &words) }
      case 0x80...: word.append(byte)
      default: end(&word, of: &words)
      }
    }
    end(&word, of: &words)
    return words
  }

  private static func end(_ word: inout Word, of words: inout [Word]) {
    if !word.isEmpty { words.append(word) }
    word.removeAll(keepingCapacity: true)
  }
}
