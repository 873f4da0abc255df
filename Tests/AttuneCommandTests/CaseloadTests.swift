import AttuneCommand
import Foundation
import Testing

/// `attune caseload` over folders on disk.
struct CaseloadTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let sample = root.appendingPathComponent("SampleData/caseload")

  private func run(_ words: String...) -> (status: RunStatus, output: String, errors: String) {
    var io = CommandIO.memory()
    let status = AttuneCommand.run(words: ["caseload"] + words, io: &io)
    return (status, io.output.text, io.errors.text)
  }

  /// The clients of the sample in a folder of the test.
  private func clients(in folder: TemporaryFolder, _ name: String = "clients") throws -> String {
    let path = folder.file(name)
    try FileManager.default.copyItem(atPath: Self.sample.path, toPath: path)
    return path
  }

  /// Every file below a folder with its bytes.
  private func files(in path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let all = try #require(FileManager.default.enumerator(atPath: path))
    for case let name as String in all {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      if attributes[.type] as? FileAttributeType == .typeRegular {
        files[name] = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))
      }
    }
    return files
  }

  private func append(_ rows: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try (try Data(contentsOf: url) + Data(rows.utf8)).write(to: url)
  }

  @Test func `clients stand in the order of what speaks for a look`() {
    let result = run(Self.sample.path)
    #expect(result.status == .done)
    let places = ["birch:", "dune:", "cedar:", "ash:"].compactMap { name in
      result.output.range(of: "- \(name)")?.lowerBound
    }
    #expect(places.count == 4 && places == places.sorted())
    #expect(result.output.contains("Small reaches for connection"))
    #expect(!result.output.contains("Open the page"))
  }

  @Test func `the index and the pages are their owner's alone, and no client's folder changes`()
    throws
  {
    try TemporaryFolder.with { folder in
      let clients = try clients(in: folder)
      let before = try files(in: clients)
      let out = folder.file("out")
      #expect(run(clients, "-o", out).status == .done)
      #expect(try files(in: clients) == before)
      let written = try files(in: out)
      let pages = ["ash", "birch", "cedar", "dune"].flatMap { name in
        ["clients/\(name)/brief.html", "clients/\(name)/brief.json"]
      }
      #expect(written.keys.sorted() == pages + ["index.html", "index.json", "index.md"])
      for name in written.keys {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(out)/\(name)")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
      }
      let index = try folder.text("out/index.html")
      #expect(index.contains("href=\"clients/birch/brief.html\""))
    }
  }

  @Test func `a second look at the same files changes nothing`() throws {
    try TemporaryFolder.with { folder in
      let clients = try clients(in: folder)
      let out = folder.file("out")
      _ = run(clients, "-o", out)
      let before = try files(in: out)
      let again = run(clients, "-o", out)
      #expect(again.errors.contains("4 clients: 0 looked at, 4 as before"))
      #expect(try files(in: out) == before)
    }
  }

  @Test func `only a client with something new is looked at again, and the index says what`() throws
  {
    try TemporaryFolder.with { folder in
      let clients = try clients(in: folder)
      let out = folder.file("out")
      _ = run(clients, "-o", out)
      try append("2026-06-28,Tariq,,,,,,Back again.\n", to: "\(clients)/cedar/journal.csv")
      let again = run(clients, "-o", out)
      #expect(again.errors.contains("4 clients: 1 looked at, 3 as before"))
      #expect(try folder.text("out/index.md").contains("pages on 1 more day"))
    }
  }

  @Test func `a lost page is made again`() throws {
    try TemporaryFolder.with { folder in
      let clients = try clients(in: folder)
      let out = folder.file("out")
      _ = run(clients, "-o", out)
      try FileManager.default.removeItem(atPath: "\(out)/clients/ash/brief.html")
      #expect(run(clients, "-o", out).errors.contains("1 looked at"))
      #expect(try files(in: out)["clients/ash/brief.html"] != nil)
    }
  }

  @Test func `private entries and those of danger leave no trace in any file`() throws {
    try TemporaryFolder.with { folder in
      let plain = try clients(in: folder, "plain")
      let secret = try clients(in: folder, "secret")
      for name in ["ash", "birch", "cedar", "dune"] {
        let path = "\(secret)/\(name)/journal.csv"
        var rows = try String(contentsOfFile: path, encoding: .utf8)
          .split(separator: "\n").map { $0 + "," }
        rows[0] = rows[0].dropLast() + ",private"
        rows.insert("2026-06-20,Ines,conflict,open,both,hidden,,A hidden page.,yes", at: 5)
        rows.insert("2026-05-20,Ines,risk,fear,partner,,,Another hidden page.,", at: 20)
        rows.append("2026-07-30,Ines,bid,away,partner,,,The last hidden page.,yes")
        try Data(rows.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
      }
      let one = run(plain, "-o", folder.file("one"))
      let two = run(secret, "-o", folder.file("two"))
      #expect(one.status == .done && two.status == .done)
      #expect(try files(in: folder.file("one")) == files(in: folder.file("two")))
    }
  }

  @Test func `one client's fault never stops the rest`() throws {
    try TemporaryFolder.with { folder in
      let clients = try clients(in: folder)
      for (name, file, text) in [
        ("e1", "journal.csv", "when,what\nx,y\n"), ("e2", "relationship.json5", "{ peopel: [] }"),
        ("e3", "journal.json", "[{\"date\":"), ("e4", "journal.csv", ""),
        ("e5", "answers.csv", "id,answer\nx,perhaps\n"), ("e6", "brief.json", "{}"),
      ] {
        let path = "\(clients)/\(name)"
        try FileManager.default.copyItem(atPath: "\(clients)/ash", toPath: path)
        if file == "journal.json" {
          try FileManager.default.removeItem(atPath: "\(path)/journal.csv")
        }
        try folder.write(text, to: "clients/\(name)/\(file)")
      }
      try FileManager.default.createDirectory(
        atPath: "\(clients)/e7",
        withIntermediateDirectories: false
      )
      let out = folder.file("out")
      let result = run(clients, "-o", out)
      #expect(result.status == .inputAtFault)
      #expect(result.errors.contains("11 clients: 11 looked at, 0 as before, 7 could not be read"))
      let index = try folder.text("out/index.md")
      for name in ["e1", "e2", "e3", "e4", "e5", "e6", "e7"] {
        #expect(index.contains("- **\(name)**: The files need a hand"), "\(name)")
        #expect(result.errors.contains("/\(name)/") || result.errors.contains("\"\(name)\""))
      }
      #expect(index.contains("clients/birch/brief.html"))
      #expect(try files(in: out).count == 11)
      // Nothing has changed, so nobody is looked at again, and the faults are still said.
      let again = run(clients, "-o", out)
      #expect(again.errors.contains("0 looked at, 11 as before, 7 could not be read"))
    }
  }

  @Test func `an export may lie in a folder of its own`() throws {
    try TemporaryFolder.with { folder in
      let clients = try clients(in: folder)
      let ash = "\(clients)/ash"
      try FileManager.default.createDirectory(
        atPath: "\(ash)/export",
        withIntermediateDirectories: false
      )
      try FileManager.default.moveItem(
        atPath: "\(ash)/journal.csv",
        toPath: "\(ash)/export/journal.csv"
      )
      let result = run(clients)
      #expect(result.status == .done)
      #expect(result.output == run(Self.sample.path).output)
    }
  }

  @Test func `the day can be given, and the pages after it do not count`() throws {
    let result = run(Self.sample.path, "--as-of", "2026-05-31")
    #expect(result.output.contains("seen from 31 May 2026"))
    #expect(!result.output.contains("Clearly harder"))
  }

  @Test(arguments: ["clients", "clients/ash", "clients/ash/out"])
  func `nothing is written among the clients' own files`(place: String) throws {
    try TemporaryFolder.with { folder in
      let clients = try clients(in: folder)
      let before = try files(in: clients)
      let result = run(clients, "-o", folder.file(place))
      #expect(result.status == .commandLineAtFault)
      #expect(result.errors.contains("lies among the clients' own files"))
      #expect(try files(in: clients) == before)
    }
  }

  @Test func `a folder for the output beside the clients is no client`() throws {
    try TemporaryFolder.with { folder in
      let clients = try clients(in: folder)
      for _ in 0..<2 { #expect(run(clients, "-o", "\(clients)/out").status == .done) }
      #expect(try folder.text("clients/out/index.json").contains("\"out\"") == false)
    }
  }

  @Test func `a place without clients is said to be one`() throws {
    try TemporaryFolder.with { folder in
      #expect(run(folder.path).errors.contains("there is no folder of a client"))
      #expect(run(folder.file("nowhere")).errors.contains("there is no folder"))
      try folder.write("x", to: "file.csv")
      #expect(run(folder.file("file.csv")).status == .commandLineAtFault)
    }
  }

  @Test func `a damaged index of an earlier look is named, and everybody is looked at`() throws {
    try TemporaryFolder.with { folder in
      let clients = try clients(in: folder)
      let out = folder.file("out")
      _ = run(clients, "-o", out)
      try folder.write("{ \"schema\": 3 }", to: "out/index.json")
      let again = run(clients, "-o", out)
      #expect(again.errors.contains("caseload/fault"))
      #expect(again.errors.contains("4 looked at"))
    }
  }
}
