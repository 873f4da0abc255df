import JournalModel
import MomentRecognition
import Testing

/// What stands around the words decides whether a moment took place, and who did it.
@Suite struct `the words around a cue` {
  @Test(arguments: [
    "We didn't argue today.", "I wish he would apologise.", "Maybe I should thank her.",
    "In the film he slapped her.", "Dreamt that Sam kissed me.", "The neighbours had a row.",
    "My sister hugged me.", "Ten years ago he brought me flowers.",
    "If Sam ever said sorry I'd faint.",
    "He never thanks me.", "Going to tell her I'm scared, at Easter.",
  ])
  func `keep denials, wishes, films and other people out`(_ text: String) {
    var reader = Recognising()
    #expect(reader.words(text) == [])
  }

  @Test(arguments: [
    ("Sam thanked me for the soup.", "gratitude partner expressed"),
    ("I thanked Sam for the soup.", "gratitude author expressed"),
    ("thanked him for the soup", "gratitude author expressed"),
    ("Thanked me for the soup, twice.", "gratitude partner expressed"),
    ("\"Thank you for the soup,\" he said.", "gratitude partner expressed"),
    ("\"Thank you for the soup,\" I said.", "gratitude author expressed"),
    ("My husband thanked me for the soup.", "gratitude partner expressed"),
  ])
  func `tell who did it`(_ text: String, _ expected: String) {
    var reader = Recognising()
    #expect(reader.words(text) == [expected])
  }

  @Test(arguments: [
    ("I was thanked by Sam for the soup.", ["gratitude partner expressed"]),
    ("Was thanked by Sam.", ["gratitude partner expressed"]),
    ("Sam was thanked by me for the soup.", ["gratitude author expressed"]),
    ("I was being ignored by Sam all evening.", ["stonewalling partner"]),
    ("I was mocked by Sam again.", ["contempt partner"]),
    ("I was mocked by my boss again.", []),
    ("Sam was mocked.", []),
  ])
  func `tell who did it to the subject of a passive`(_ text: String, _ expected: [String]) {
    var reader = Recognising()
    #expect(reader.words(text) == expected)
  }

  @Test(arguments: [
    "Yeah right, he thanked me.", "Oh sure, he said sorry.", "He thanked me, not.",
    "Sam apologised. As if.", "He thanked me for the soup. Yeah, right.",
  ])
  func `take warm words in mockery for nothing`(_ text: String) {
    var reader = Recognising()
    #expect(reader.words(text) == [])
  }

  @Test func `what hurts counts in mockery too`() {
    var reader = Recognising()
    #expect(reader.words("Yeah right, he called me an idiot.") == ["contempt partner"])
  }

  @Test func `a subject is carried over an and, but not over a side clause`() {
    var reader = Recognising()
    #expect(
      reader.words("He came in while I was reading and said sorry.") == ["repair partner unknown"]
    )
    #expect(reader.words("I went up and said sorry.") == ["repair author unknown"])
  }

  @Test func `a pronoun means the person who was just named`() {
    var reader = Recognising()
    #expect(reader.words("My boss came by. She thanked me.") == [])
    #expect(reader.words("Sam came by. She thanked me.") == ["gratitude partner expressed"])
  }

  @Test func `kin are the partner only where the partner is called so`() {
    var mother = Recognising(partner: ["Mum"], relationship: .family)
    #expect(mother.words("Mum thanked me for the lift.") == ["gratitude partner expressed"])
    var wife = Recognising()
    #expect(wife.words("Mum thanked me for the lift.") == [])
  }
}

/// The outcome is read from what follows.
@Suite struct `the sentences behind a cue` {
  @Test(arguments: [
    ("I asked Sam to sit with me. He kept scrolling.", "bid author away"),
    ("I asked Sam to sit with me. He put his book down and came.", "bid author toward"),
    ("I asked Sam to sit with me. \"Can't you see I'm busy?\"", "bid author against"),
    ("I asked Sam to sit with me.", "bid author unknown"),
    ("We argued about money. Still not speaking.", "conflict both open"),
    ("We argued about money. All sorted by bedtime.", "conflict both resolved"),
    ("Sam said sorry. I told him to save it.", "repair partner rejected"),
    ("Sam said sorry. I forgave him.", "repair partner accepted"),
    ("Sam said sorry.", "repair partner unknown"),
  ])
  func `tell the outcome`(_ text: String, _ expected: String) {
    var reader = Recognising()
    #expect(reader.words(text).first == expected)
  }

  @Test func `a bid and its answer are one moment`() {
    var reader = Recognising()
    let moments = reader.words("Asked Sam for a hug. Asked again. He shrugged and carried on.")
    #expect(moments.filter { $0.hasPrefix("bid") } == ["bid author away"])
  }

  @Test func `the words of a moment stand in the text`() throws {
    var reader = Recognising()
    let text = "Rain all day. Sam said sorry for last night, and meant it."
    let moment = try #require(reader.moments(text).first)
    #expect(String(decoding: Array(text.utf8)[moment.words], as: UTF8.self) == "Sam said sorry")
    #expect(moment.cue == "repair.said-sorry")
  }
}

/// Signs of danger are found in plain words and not in denials, jokes or stories.
@Suite struct `signs of danger` {
  @Test(arguments: [
    ("He grabbed my throat.", "violence"), ("She keeps my bank card.", "coercion"),
    ("I am frightened of my own husband.", "fear"), ("I cut my arms again.", "selfharm"),
    ("She admitted the affair.", "betrayal"), ("He is drunk by noon most days.", "substance"),
  ])
  func `are recognised`(_ text: String, _ outcome: String) {
    var reader = Recognising()
    #expect(reader.words(text).contains { $0.hasPrefix("risk") && $0.hasSuffix(outcome) })
  }

  @Test(arguments: [
    "He has never hit me.", "She beat me at cards.",
    "We had a pillow fight and he hit me, laughing.",
    "I nearly died laughing.", "In the series he tracks her phone.", "I'm scared of spiders.",
    "She threw me a surprise party.", "He'd kill me if I touched his trains.",
    "Tom's lasagne could kill a horse.", "I cut myself shaving.", "I am not afraid of him.",
    "She cheats at cards.", "He wouldn't let me pay for dinner.",
  ])
  func `are not seen in jokes and denials`(_ text: String) {
    var reader = Recognising()
    #expect(!reader.words(text).contains { $0.hasPrefix("risk") })
  }
}
