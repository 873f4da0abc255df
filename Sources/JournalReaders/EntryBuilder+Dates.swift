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

  /// The day and minute of a date such as `2026-03-14` or `2026-03-14T06:12`, which most are.
  @inline(__always)
  mutating func plainDate(_ range: Range<Int>, _ bytes: RawSpan) -> (day: Day, minute: Int)? {
    let (start, count) = (range.lowerBound, range.upperBound &- range.lowerBound)
    guard count == 10 || count == 16 else { return nil }
    let (head, tail) = (bytes.word(at: start), bytes.pair(at: start &+ 8))
    if head != lastDate.head || tail != lastDate.tail {
      guard let day = bytes.plainDay(head, tail) else { return nil }
      lastDate = DateMemo(head: head, tail: tail, day: day)
    }
    if count == 10 { return (lastDate.day, -1) }
    return bytes.plainMinute(at: start &+ 10).map { (lastDate.day, $0) }
  }

  /// Reads a date that differs from the one before.
  private mutating func readNewDate(
    _ record: Record,
    _ bytes: RawSpan,
    _ range: Range<Int>
  ) -> (day: Day, minute: Int)? {
    if let plain = plainDate(range, bytes) { return plain }
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

  /// The day of the bytes of `2026-03-14`, or `nil` when they are something else.
  fileprivate func plainDay(_ head: UInt64, _ tail: UInt16) -> Day? {
    // Taken from the digits and hyphens of `0000-00-`, a digit is 0...9 and a hyphen is 0.
    let digits = head ^ 0x2D30_302D_3030_3030
    let (tens, ones) = (tail & 0xFF ^ 0x30, tail &>> 8 ^ 0x30)
    let overflow = (digits &+ 0x7F76_767F_7676_7676) | digits
    guard overflow & 0x8080_8080_8080_8080 == 0, tens <= 9, ones <= 9 else { return nil }
    func digit(_ place: UInt64) -> Int { Int(digits &>> (place &* 8) & 0xFF) }
    let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    guard 1900...2999 ~= year else { return nil }
    return Day(year: year, month: digit(5) * 10 + digit(6), day: Int(tens) * 10 + Int(ones))
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
