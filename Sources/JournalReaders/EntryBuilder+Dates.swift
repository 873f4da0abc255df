import Diagnostics
import ByteReading
import JournalModel

extension EntryBuilder {
  /// The day of a record and the minute its date holds (-1 for none), or `nil` after a fault.
  @inline(__always)
  mutating func readDate(_ record: Record, _ bytes: RawSpan) -> (day: Day, minute: Int)? {
    let range = record.content(.date, in: bytes)
    if range.count >= 10, bytes.word(at: range.lowerBound) == lastDate.head,
      bytes.pair(at: range.lowerBound + 8) == lastDate.tail,
      range.count == 10 || !bytes.isDigit(at: range.lowerBound + 10)
    {
      return (lastDate.day, minute(record, bytes, range, from: 10))
    }
    return readNewDate(record, bytes, range)
  }

  /// Reads a date that differs from the one before.
  private mutating func readNewDate(
    _ record: Record,
    _ bytes: RawSpan,
    _ range: Range<Int>
  ) -> (day: Day, minute: Int)? {
    let text = bytes.extracting(range)
    let (date, timeStart) = DateReader.read(text)
    let day: Day?
    switch date {
    case .day(let read):
      day = read
      if timeStart == 10, text.byte(at: 4) == UInt8(ascii: "-") { remember(read, text) }
    case .open(let open): day = settle(open, record, bytes)
    case .noSuchDay: day = dateFault(.journalBadDate, record, bytes) { "there is no day \($0)" }
    case .badYear(let year):
      day = dateFault(.journalBadYear, record, bytes) {
        "\($0) has the year \(year); years from 1900 to 2999 can be read"
      }
    case .unreadable: day = unreadable(record, bytes, isEmpty: range.isEmpty)
    }
    return day.map { ($0, minute(record, bytes, range, from: timeStart)) }
  }

  private mutating func remember(_ day: Day, _ text: RawSpan) {
    lastDate = DateMemo(head: text.word(at: 0), tail: text.pair(at: 8), day: day)
  }

  private mutating func unreadable(_ record: Record, _ bytes: RawSpan, isEmpty: Bool) -> Day? {
    dateFault(.journalBadDate, record, bytes) {
      isEmpty
        ? "no date stands here; every row needs one, such as 2026-03-14"
        : "\($0) is not a date; 2026-03-14 would be one"
    }
  }

  private mutating func dateFault(
    _ code: DiagnosticCode,
    _ record: Record,
    _ bytes: RawSpan,
    _ message: (String) -> String
  ) -> Day? {
    fault(.error, code, .date, record, bytes, message: message)
    return nil
  }

  /// The day of an open date in the stated order, or a placeholder until the file has been read.
  private mutating func settle(_ open: OpenDate, _ record: Record, _ bytes: RawSpan) -> Day? {
    if let order = statedOrder {
      if let day = open.day(in: order) { return day }
      return dateFault(.journalBadDate, record, bytes) {
        "there is no day \($0) when dates are written \(order.rawValue)"
      }
    }
    orderProof.count(open)
    if orderProof.isNews(open) {
      orderProof.add(
        .init(
          date: open,
          written: bytes.extracting(record.content(.date, in: bytes)).quoted(),
          place: record.place(of: .date, in: bytes, file: log.file)
        )
      )
    }
    return open.placeholder
  }

  /// The time behind a date, in minutes; -1 when there is none that can be read.
  @inline(__always)
  private mutating func minute(
    _ record: Record,
    _ bytes: RawSpan,
    _ range: Range<Int>,
    from start: Int
  ) -> Int {
    if range.count == start { return -1 }
    if range.count == start + 6, let minute = bytes.plainMinute(at: range.lowerBound + start) {
      return minute
    }
    switch TimeReader.read(bytes.extracting(range), from: start) {
    case .minute(let minute): return minute
    case .absent: return -1
    case .unreadable:
      badTime(.date, record, bytes)
      return -1
    }
  }

  /// The minute of the time column, or `nil` where it is empty or can't be read.
  mutating func readTime(_ record: Record, _ bytes: RawSpan) -> Int? {
    let range = record.content(.time, in: bytes)
    guard !range.isEmpty else { return nil }
    switch TimeReader.read(bytes.extracting(range), from: 0) {
    case .minute(let minute): return minute
    case .absent: return nil
    case .unreadable:
      badTime(.time, record, bytes)
      return nil
    }
  }

  private mutating func badTime(_ field: JournalField, _ record: Record, _ bytes: RawSpan) {
    fault(.warning, .journalBadTime, field, record, bytes) {
      "the time in \($0) is left out; 14:05 or 2:05 pm can be read"
    }
  }
}

extension RawSpan {
  /// Two bytes as one number.
  @inline(__always)
  fileprivate func pair(at offset: Int) -> UInt16 {
    UInt16(byte(at: offset)) | UInt16(byte(at: offset + 1)) << 8
  }

  /// The minute of `T06:12` or ` 06:12`, or `nil` when something else stands there.
  @inline(__always)
  fileprivate func plainMinute(at offset: Int) -> Int? {
    let mark = byte(at: offset)
    guard mark == UInt8(ascii: "T") || mark == UInt8(ascii: " ") else { return nil }
    guard byte(at: offset + 3) == UInt8(ascii: ":") else { return nil }
    guard let hour = twoDigits(at: offset + 1), let minute = twoDigits(at: offset + 4) else {
      return nil
    }
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }

  @inline(__always)
  private func twoDigits(at offset: Int) -> Int? {
    let tens = byte(at: offset) &- UInt8(ascii: "0")
    let ones = byte(at: offset + 1) &- UInt8(ascii: "0")
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
  }
}
