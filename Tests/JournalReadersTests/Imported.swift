import Diagnostics
import Foundation
import JournalModel
import JournalReaders

/// Exports that were read in a test, with everything that was said about them.
struct Imported {
  var journal = Journal()
  var diagnostics: [Diagnostic] = []

  /// Reads made-up files as if they lay in one folder.
  init(_ files: [String: String], _ options: ReadOptions = .inVienna) {
    let sources = files.map { SourceFile(path: $0.key, bytes: ContiguousArray($0.value.utf8)) }
    self.init(SourceFolder(name: "export", files: sources), options)
  }

  init(_ folder: SourceFolder, _ options: ReadOptions = .inVienna) {
    var reader = SourceReader(options: options)
    diagnostics = reader.read(folder, into: &journal)
  }

  /// Reads one file by itself, in blocks, as the command line does.
  init(
    file name: String,
    bytes: ContiguousArray<UInt8>,
    _ options: ReadOptions = .inVienna,
    blockSize: Int = 4096
  ) {
    var reader = JournalReader(name: name, options: options)
    for start in stride(from: 0, to: bytes.count, by: blockSize) {
      reader.read(
        ContiguousArray(bytes[start..<min(start + blockSize, bytes.count)]),
        into: &journal
      )
    }
    diagnostics = reader.finish(into: &journal)
  }

  init(file name: String, _ text: String, _ options: ReadOptions = .inVienna) {
    self.init(file: name, bytes: ContiguousArray(text.utf8), options)
  }

  /// Day, time and text of each entry.
  var entries: [String] {
    journal.entries.map { entry in
      let text = entry.text.value.map { journal.texts[$0] } ?? ""
      let (hour, minute) = Int(entry.minute).quotientAndRemainder(dividingBy: 60)
      let clock = entry.minute < 0 ? "" : " \(hour):\(minute < 10 ? "0" : "")\(minute)"
      return "\(entry.day.iso)\(clock) \(text)"
    }
  }

  var days: [String] { journal.entries.map(\.day.iso) }

  /// Tags, activities, people and moods of all entries.
  var tags: [String] {
    journal.tags.map { tag in
      "\(tag.entry) \(tag.sort) \(tag.label.value.map { journal.labels[$0] } ?? "")"
    }
  }

  var codes: [String] { diagnostics.map(\.code.rawValue) }

  var formats: [String] { journal.sources.map(\.format) }

  /// Found, used and left out of each source, with the reasons.
  var tallies: [String] {
    journal.sources.map { source in
      let reasons = SkipReason.allCases.compactMap { reason in
        source.skips[reason].map { ", \($0) \(reason.words)" }
      }
      let copies = source.duplicates > 0 ? ", \(source.duplicates) had already" : ""
      return "\(source.name): \(source.format), \(source.rows) found, \(source.used) used"
        + reasons.joined() + copies
    }
  }

  /// All that a reader of a test wants to see, as text.
  var account: String {
    let said = diagnostics.map { diagnostic in
      "\(diagnostic.place?.file ?? ""):\(diagnostic.place?.line ?? 0) "
        + "\(diagnostic.severity.rawValue) \(diagnostic.code.rawValue): \(diagnostic.message)"
    }
    let rows = String(decoding: ndjson(journal), as: UTF8.self)
    return (tallies + said).joined(separator: "\n") + "\n" + rows
  }
}

extension ReadOptions {
  /// Options for a reader in Vienna, with rules of three zones made up for tests.
  static var inVienna: ReadOptions {
    ReadOptions(zones: .made(home: "Europe/Vienna"), hasConsent: true)
  }
}

extension ZoneRules {
  /// Central Europe with the summer time of 2013 and 2026, New York without, and Kiritimati.
  static func made(home: String?) -> ZoneRules {
    ZoneRules(home: home) { zone, instant in
      switch zone {
      case "Europe/Vienna":
        let summers: [Range<Int64>] = [
          1_364_691_600..<1_382_835_600, 1_774_746_000..<1_792_890_000,
        ]
        return summers.contains { $0.contains(instant) } ? 7200 : 3600
      case "America/New_York": return -4 * 3600
      case "Pacific/Kiritimati": return 14 * 3600
      default: return nil
      }
    }
  }
}
