import JournalModel

/// Reads dates as apps print them for people: `Sunday, 17 December 2023 at 4:05 PM`.
///
/// The order of the words does not matter: a word that is a month, a number of four digits and one
/// of at most two make a date, numbers with a colon between them a time. Months are known in
/// English, German, French, Spanish, Italian, Dutch, Portuguese and the Nordic languages.
struct SpelledDate {
  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)
  }

  private var tokens: [Token] = []
  private var minute = -1

  /// Reads day and time of a printed date.
  ///
  /// - Parameters:
  ///   - text: what is printed.
  ///   - order: how dates of three numbers are to be read, where they leave it open.
  ///   - year: the year of dates that have none.
  /// - Returns: day and time, or `nil` when the text holds no date.
  static func read(_ text: String, order: DateOrder?, year: Int? = nil) -> WrittenTime? {
    if let stamp = Stamp(text) { return stamp.written }
    var reader = SpelledDate(text)
    reader.takeClock()
    guard let day = reader.day(year: year) ?? reader.numericDay(order) else { return nil }
    guard 1900...2999 ~= day.civil.year else { return nil }
    return WrittenTime(day: day, minute: reader.minute)
  }

  /// The time alone, in minutes since midnight: `14:03`, `10:04 AM`.
  static func readClock(_ text: String) -> Int? {
    var reader = SpelledDate(text)
    reader.takeClock()
    return reader.minute < 0 ? nil : reader.minute
  }

  /// Whether every word of a text is one that dates have, so that a sentence is none.
  static func isPlain(_ text: String) -> Bool {
    SpelledDate(text).tokens.allSatisfy { token in
      switch token {
      case .number: true
      case .sign(let sign): ":/.- +".unicodeScalars.contains(sign)
      case .word(let word):
        MonthNames.number(of: word) != nil || ["am", "pm", "t", "z", "a", "p", "m"].contains(word)
          || ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(String(word.prefix(3)))
      }
    }
  }

  /// A date of three numbers whose order the text leaves open.
  static func openDate(_ text: String) -> OpenDate? {
    var reader = SpelledDate(text)
    reader.takeClock()
    return reader.open
  }

  private init(_ text: String) {
    var word = ""
    for scalar in text.unicodeScalars.prefix(120) {
      if scalar.properties.isAlphabetic {
        word.unicodeScalars.append(scalar)
        continue
      }
      flush(&word)
      let digit = scalar.value &- 48
      if digit <= 9 {
        append(digit: Int(digit))
      } else if !PlainText.isSpace(scalar) {
        tokens.append(.sign(scalar))
      } else if case .number = tokens.last {
        // Keeps two numbers apart.
        tokens.append(.sign(" "))
      }
    }
    flush(&word)
  }

  private mutating func flush(_ word: inout String) {
    guard !word.isEmpty else { return }
    tokens.append(.word(word.lowercased()))
    word = ""
  }

  private mutating func append(digit: Int) {
    if case .number(let value, let digits) = tokens.last, digits < 9 {
      tokens[tokens.count - 1] = .number(value * 10 + digit, digits: digits + 1)
    } else {
      tokens.append(.number(digit, digits: 1))
    }
  }

  // MARK: Times

  /// Takes the numbers of a time out of the tokens.
  private mutating func takeClock() {
    guard let colon = tokens.firstIndex(of: .sign(":")), colon > 0, colon + 1 < tokens.count,
      case .number(var hour, let digits) = tokens[colon - 1], digits <= 2,
      case .number(let minutes, 2) = tokens[colon + 1]
    else { return }
    var end = colon + 2
    while end + 1 < tokens.count, tokens[end] == .sign(":"), case .number = tokens[end + 1] {
      end += 2
    }
    let half = halfDay(from: end)
    if let isAfternoon = half, 1...12 ~= hour { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    if hour < 24, minutes < 60 { minute = hour * 60 + minutes }
    tokens.removeSubrange(colon - 1..<end)
  }

  /// Whether am or pm stands behind a time, or one of their kin before it as in Korean.
  private func halfDay(from start: Int) -> Bool? {
    for token in tokens {
      guard case .word(let word) = token else { continue }
      switch word {
      case "오전", "上午", "午前": return false
      case "오후", "下午", "午後": return true
      default: continue
      }
    }
    let rest = tokens[min(start, tokens.count)...].filter { $0 != .sign(" ") }.prefix(3)
    switch rest.first {
    case .word("am"): return false
    case .word("pm"): return true
    case .word("a") where Array(rest.dropFirst()) == [.sign("."), .word("m")]: return false
    case .word("p") where Array(rest.dropFirst()) == [.sign("."), .word("m")]: return true
    default: return nil
    }
  }

  // MARK: Days

  private func day(year stated: Int?) -> Day? {
    var month: Int?
    var year = stated
    var date: Int?
    for token in tokens {
      switch token {
      case .word(let word): month = month ?? MonthNames.number(of: word)
      case .number(let value, 4): year = value
      case .number(let value, 1...2): date = date ?? value
      case .number, .sign: continue
      }
    }
    guard let month, let year, let date else { return nil }
    return Day(year: year, month: month, day: date)
  }

  private func numericDay(_ order: DateOrder?) -> Day? {
    let numbers = threeNumbers
    if let first = numbers.first, first.digits == 8 {
      return Day(year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100)
    }
    guard numbers.count == 3 else { return nil }
    if numbers[0].digits == 4 {
      return Day(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
    }
    guard let open else { return nil }
    if let order { return open.day(in: order) }
    return open.possibleOrders.list.count == 1 ? open.day(in: open.possibleOrders.list[0]) : nil
  }

  private var open: OpenDate? {
    let numbers = threeNumbers
    guard numbers.count == 3, numbers[0].digits <= 2, numbers[1].digits <= 2,
      numbers[2].digits == 4 || numbers[2].digits == 2
    else { return nil }
    return OpenDate(
      first: numbers[0].value,
      second: numbers[1].value,
      third: numbers[2].value,
      hasShortYear: numbers[2].digits == 2
    )
  }

  /// The first numbers, three of them at most.
  private var threeNumbers: [(value: Int, digits: Int)] {
    var numbers: [(value: Int, digits: Int)] = []
    for token in tokens where numbers.count < 3 {
      if case .number(let value, let digits) = token { numbers.append((value, digits)) }
    }
    return numbers
  }
}

/// The names of months in the languages in which apps print them.
enum MonthNames {
  /// Three letters are enough to tell most; those of other lengths stand in full.
  private static let names: [[String]] = [
    [
      "january", "januar", "janvier", "enero", "gennaio", "januari", "janeiro", "jänner",
      "tammikuu",
    ],
    ["february", "februar", "février", "fevrier", "febrero", "febbraio", "februari", "fevereiro"],
    ["march", "märz", "maerz", "mars", "marzo", "maart", "março", "marco", "mrt", "marts", "mär"],
    ["april", "avril", "abril", "aprile", "apr", "abr", "avr"],
    ["may", "mai", "mayo", "maggio", "mei", "maio", "maj", "mag"],
    ["june", "juni", "juin", "junio", "giugno", "junho", "giu"],
    ["july", "juli", "juillet", "julio", "luglio", "julho", "juil", "lug"],
    ["august", "août", "aout", "agosto", "augustus", "augusti", "ago"],
    ["september", "septembre", "septiembre", "settembre", "setembro", "sept", "set"],
    ["october", "oktober", "octobre", "octubre", "ottobre", "outubro", "okt", "ott", "out"],
    ["november", "novembre", "noviembre", "novembro"],
    ["december", "dezember", "décembre", "decembre", "diciembre", "dicembre", "dezembro", "dez"],
  ]

  /// The month of a word in lower case, 1...12; a beginning of three letters or more will do.
  static func number(of word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    for (index, spellings) in names.enumerated() where spellings.contains(word) { return index + 1 }
    for (index, spellings) in names.enumerated() {
      if spellings.contains(where: { $0.hasPrefix(word) }) { return index + 1 }
    }
    return nil
  }
}

extension OpenDate {
  /// The order in which a file writes its dates, as far as they tell.
  ///
  /// An order stated by the reader counts. Where all dates leave it open, a file that puts dots
  /// between the numbers has the day first; for others the answer is `nil`.
  static func order(of written: [String], options: ReadOptions) -> DateOrder? {
    if let stated = options.columnMap["date-order"] { return DateOrder(rawValue: stated) }
    var possible = Orders.all
    for date in written {
      if let open = SpelledDate.openDate(date), !open.possibleOrders.isEmpty {
        possible.formIntersection(open.possibleOrders)
      }
    }
    if possible.list.count == 1 { return possible.list[0] }
    let hasDots = written.contains { $0.utf8.count { $0 == UInt8(ascii: ".") } >= 2 }
    return hasDots ? .dayFirst : nil
  }
}
