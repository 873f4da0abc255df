import AttuneCommand
import Foundation
import Testing

/// `attune rules new` and `attune practices new`.
struct NewFileTests {
  private func run(_ words: [String]) -> (status: RunStatus, output: String, errors: String) {
    var io = CommandIO.memory()
    let status = AttuneCommand.run(words: words, io: &io)
    return (status, io.output.text, io.errors.text)
  }

  @Test func `a new rule passes the check and its own examples`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.file("my-rule.json5")
      let made = run(["rules", "new", "my-rule", "--measure", "open", "-o", file])
      #expect((made.status, made.errors) == (.done, ""))
      let text = try folder.text("my-rule.json5")
      #expect(text.contains("    open: {"))
      for command in ["check", "test"] {
        let result = run(["rules", command, file])
        #expect((result.status, result.errors) == (.done, ""), "\(command)")
      }
    }
  }

  @Test func `a new rule can have each of the twelve measures, and is a share unless told`() {
    #expect(Option.measure.choices(formats: [])?.count == 12)
    #expect(run(["rules", "new", "my-rule"]).output.contains("    share: {"))
  }

  @Test func `a new practice passes the check, which asks for a rule that names it`() throws {
    try TemporaryFolder.with { folder in
      let practices = folder.file("practices")
      try FileManager.default.createDirectory(atPath: practices, withIntermediateDirectories: true)
      let file = "\(practices)/kettle-hello.json5"
      let made = run(["practices", "new", "kettle-hello", "-o", file])
      #expect((made.status, made.errors) == (.done, ""))
      let result = run(["rules", "check", file, "--diagnostics", "short"])
      #expect(result.status == .done)
      #expect(result.errors.contains("no rule suggests the practice \"kettle-hello\""))
      #expect(result.errors.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: [
    ("Kind Words", "\"kind-words\" would be one"), ("2 good words", "\"good-words\" would be one"),
    ("--", "small letters"), ("é", "small letters"), ("a--b", "\"a-b\" would be one"),
  ])
  func `an id is small letters, digits and hyphens`(id: String, words: String) {
    for family in ["rules", "practices"] {
      let result = run([family, "new", "--", id])
      #expect(result.status == .commandLineAtFault)
      #expect(result.errors.contains(words), "\(result.errors)")
      #expect(result.output.isEmpty)
    }
  }

  @Test func `an id that is taken needs a word to be taken over`() {
    let taken = run(["rules", "new", "unanswered-bids"])
    #expect(taken.status == .commandLineAtFault)
    #expect(taken.errors.contains("there is a rule \"unanswered-bids\" already"))
    #expect(taken.errors.contains("\"--override\""))
    let practice = run(["practices", "new", "catch-the-bid"])
    #expect(practice.errors.contains("there is a practice \"catch-the-bid\" already"))
  }

  @Test func `to override a rule starts with its own file`() {
    let copy = run(["rules", "new", "unanswered-bids", "--override"])
    #expect(copy.status == .done)
    #expect(copy.output.contains("title: \"Small reaches for connection\""))
    let new = run(["rules", "new", "unanswered-bids", "--override", "--measure", "rate"])
    #expect(new.output.contains("title: \"Unanswered bids\""))
    let practice = run(["practices", "new", "catch-the-bid", "--override"])
    #expect(practice.output.contains("title: \"Catch one small reach a day\""))
  }

  @Test func `there must be something to override`() {
    let result = run(["rules", "new", "unanswered-bidz", "--override"])
    #expect(result.status == .commandLineAtFault)
    #expect(result.errors.contains("did you mean \"unanswered-bids\"?"))
  }

  @Test func `a file stands under its own name and is never written over`() throws {
    try TemporaryFolder.with { folder in
      let other = run(["rules", "new", "kind-words", "-o", folder.file("words.json5")])
      #expect(other.status == .commandLineAtFault)
      #expect(other.errors.contains("stands in a file \"kind-words.json5\""))
      let loose = run(["practices", "new", "hello", "-o", folder.file("hello.json5")])
      #expect(loose.errors.contains("a practice stands in a folder called \"practices\""))
      try folder.write("mine", to: "kind-words.json5")
      let again = run(["rules", "new", "kind-words", "-o", folder.file("kind-words.json5")])
      #expect(again.status == .commandLineAtFault)
      #expect(again.errors.contains("is there already and stays as it is"))
      let (text, names) = (try folder.text("kind-words.json5"), try folder.names)
      #expect(text == "mine")
      #expect(names == ["kind-words.json5"])
    }
  }

  @Test func `a measure nobody knows is told with those that are`() {
    let result = run(["rules", "new", "kind-words", "--measure", "shares"])
    #expect(result.status == .commandLineAtFault)
    #expect(result.errors.contains("did you mean \"share\"?"))
  }
}
