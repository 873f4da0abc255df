import Diagnostics
import Foundation
import Testing

/// Every code has a broken file in one of the galleries, which show how its message reads.
struct GalleryCoverageTests {
  /// Codes that no small file can bring about, and why.
  private static let exempt: [DiagnosticCode: String] = [
    .journalMoreFaults: "it takes more than a thousand faults in one file; RowTests has them",
    .journalUnknownPerson: "it is about a journal beside its profile; AnalyzerTests has it",
    .journalUnreadable: "it is about a tag sheet given as a journal; TagSheetTests has it",
    .cueLanguage: "it is about the command line; TagCommandTests has it",
    .tagsUnmatched: "it is about a sheet beside its journal; TagSheetTests has it",
    .briefBaseline: "it is about an earlier brief; BriefCommandTests has it",
    .briefQuote: "it is about an id on the command line; BriefTests has it",
    .briefCut: "it takes a page that is full; BriefTests has it",
    .briefApproval: "it is about the command line; BriefCommandTests has it",
    .caseloadFault: "it is about a folder; CaseloadTests has it",
    .journalZone: "it takes an export with zones; WrittenDayTests has it",
    .journalUnknownFormat: "it is about an export; AppReaderTests has it",
    .archiveUnreadable: "it takes a broken archive; the archive tests have it",
    .archiveMember: "it takes a broken archive; the archive tests have it",
    .journalChats: "it is about the options beside a file; ChatReaderTests has it",
    .traceabilityUnknownID: "it is about a list beside all rules; TraceabilityTests has it",
    .traceabilityUnlisted: "it is about a list beside all rules; TraceabilityTests has it",
  ]

  /// What the galleries say of their files: marks inside a file, or a file beside it.
  private static let said: String = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let paths = FileManager.default.enumerator(atPath: tests.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { path in
      ["/Gallery/", "/AnswersGallery/", "/TagsGallery/", "/CueGallery/"].contains {
        path.contains($0)
      }
        && (path.hasSuffix(".json5") || path.hasSuffix(".expected"))
    }.compactMap {
      FileManager.default.contents(atPath: tests.appendingPathComponent($0).path)
    }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }()

  @Test(arguments: DiagnosticCode.allCases)
  func `a code has a file in a gallery, or a reason to have none`(code: DiagnosticCode) {
    let isShown = ["error", "warning", "note"].contains { severity in
      ["\n", " ", ":"].contains { Self.said.contains("\(severity) \(code.rawValue)\($0)") }
    }
    if let reason = Self.exempt[code] {
      #expect(!isShown, "it has a file now, so it needs no reason: \(reason)")
    } else {
      #expect(isShown, "no file of a gallery is marked \(code.rawValue)")
    }
  }

  @Test func `codes are two words in lower case, the sort of file first`() {
    let sorts = [
      "json", "rule", "practice", "wording", "profile", "journal", "traceability", "answers",
      "brief", "caseload", "archive", "cue", "tags",
    ]
    for code in DiagnosticCode.allCases {
      let parts = code.rawValue.split(separator: "/").map(String.init)
      #expect(parts.count == 2 && sorts.contains(parts[0]), "\(code.rawValue)")
      #expect(code.rawValue.allSatisfy { $0.isLowercase || "-/".contains($0) })
    }
  }
}
