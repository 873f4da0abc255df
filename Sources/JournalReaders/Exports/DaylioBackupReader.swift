import Diagnostics
import JSONSyntax
import JournalModel

/// Reads the backup of Daylio: JSON, as it is or in base64.
///
/// The backup also holds the code that locks the app; nothing here ever looks at it.
enum DaylioBackupReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    guard let bytes = plain(file.bytes) else {
      return builder.skip(
        .broken,
        .journalSyntax,
        line: 1,
        "this backup is neither JSON nor base64; export it again"
      )
    }
    let json = ExportJSON(OpenFile(path: file.path, bytes: bytes))
    guard let backup = builder.tree(of: json) else { return }
    let names = Names(backup)
    for value in backup["dayEntries"]?.elements ?? [] {
      add(value, names, line: json.line(of: value), to: &builder)
    }
  }

  private static func plain(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8>? {
    let first = PlainText.decoded(bytes, repairs: true).first { $0 > 0x20 }
    return first == UInt8(ascii: "{") ? bytes : Base64.decoded(bytes)
  }

  /// The moods and activities of a backup by their ids.
  private struct Names {
    var moods: [Int64: ImportedMood] = [:]
    var activities: [Int64: String] = [:]

    init(_ backup: JSONValue) {
      for mood in backup["customMoods"]?.elements ?? [] {
        guard let id = mood["id"]?.wholeNumber else { continue }
        let group = mood["mood_group_id"]?.wholeNumber.map { Int(clamping: $0) } ?? 0
        let own = mood["custom_name"]?.text ?? ""
        let label = own.isEmpty ? DaylioMood.label(ofGroup: group) : own
        guard let label else { continue }
        moods[id] = ImportedMood(label: label, level: DaylioMood.level(ofGroup: group))
      }
      for tag in backup["tags"]?.elements ?? [] {
        guard let id = tag["id"]?.wholeNumber, let name = tag["name"]?.text else { continue }
        activities[id] = PlainText.trimmed(name)
      }
    }
  }

  private static func add(
    _ value: JSONValue,
    _ names: Names,
    line: Int,
    to builder: inout ImportBuilder
  ) {
    guard let time = wallClock(of: value) ?? instant(of: value) else {
      return builder.skipDate(nil, line: line)
    }
    var entry = ImportedEntry(written: time, line: line)
    entry.mood = value["mood"]?.wholeNumber.flatMap { names.moods[$0] }
    entry.activities = (value["tags"]?.elements ?? []).compactMap { tag in
      tag.wholeNumber.flatMap { names.activities[$0] }
    }
    entry.title = value["note_title"]?.text ?? ""
    entry.body = HTMLText.plain(value["note"]?.text ?? "")
    entry.attachments = value["assets"]?.elements.count ?? 0
    builder.add(entry)
  }

  /// Day and time as the phone showed them; months count from 0, and -1 stands for no time.
  private static func wallClock(of value: JSONValue) -> WrittenTime? {
    func number(_ key: String) -> Int? { value[key]?.wholeNumber.map { Int(clamping: $0) } }
    guard let year = number("year"), let month = number("month"), 0...11 ~= month,
      let date = number("day"), let day = Day(year: year, month: month + 1, day: date),
      1900...2999 ~= year
    else { return nil }
    guard let hour = number("hour"), let minute = number("minute"), 0...23 ~= hour,
      0...59 ~= minute
    else { return WrittenTime(day: day) }
    return WrittenTime(day: day, minute: hour * 60 + minute)
  }

  private static func instant(of value: JSONValue) -> WrittenTime? {
    guard let milliseconds = value["datetime"]?.wholeNumber else { return nil }
    let offset = value["timeZoneOffset"]?.wholeNumber ?? 0
    guard abs(offset / 1000) <= 26 * 3600 else { return nil }
    return WrittenTime(utcSeconds: milliseconds / 1000, offset: Int(offset / 1000))
  }
}
