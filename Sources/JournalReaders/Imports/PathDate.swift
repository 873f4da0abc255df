package import JournalModel

/// Finds the day that a file's name, or its folders, tell.
package enum PathDate {
  /// The day of a path: in the name of the file, or in folders such as `2024/03/14.txt`.
  package static func find(in path: String) -> Day? {
    let file = SourceFile(path: path, bytes: [])
    return inName(file.stem) ?? inFolders(file)
  }

  /// The day in a name: `2024-03-14`, `2024_03_14`, `20240314`, `14-03-2024`, `March 14th, 2024`.
  static func inName(_ name: String) -> Day? {
    found(in: name)?.day
  }

  /// The day in a name and what stands around it.
  static func found(in name: String) -> (day: Day, rest: String)? {
    let scalars = Array(name.unicodeScalars)
    var start = 0
    while start < scalars.count {
      guard isDigit(scalars[start]) else {
        start += 1
        continue
      }
      if let (day, end) = numericDate(scalars, at: start) {
        return (day, rest(scalars, start..<end))
      }
      while start < scalars.count, isDigit(scalars[start]) { start += 1 }
    }
    let hasMonth = name.lowercased().split { !$0.isLetter }.contains {
      MonthNames.number(of: String($0)) != nil
    }
    guard hasMonth, let time = SpelledDate.read(name, order: nil) else { return nil }
    return (time.day, "")
  }

  private static func rest(_ scalars: [Unicode.Scalar], _ date: Range<Int>) -> String {
    var rest = String.UnicodeScalarView()
    for index in scalars.indices where !date.contains(index) { rest.append(scalars[index]) }
    let edges: [Unicode.Scalar] = [" ", "-", "_", ",", ".", "\u{2013}", "\u{2014}"]
    while let first = rest.first, edges.contains(first) { rest.removeFirst() }
    while let last = rest.last, edges.contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// A date of three numbers that starts at a digit, with the offset behind it.
  private static func numericDate(
    _ scalars: [Unicode.Scalar],
    at start: Int
  ) -> (day: Day, end: Int)? {
    let first = number(scalars, at: start)
    if first.digits == 8 {
      let day = Day(
        year: first.value / 10_000,
        month: first.value / 100 % 100,
        day: first.value % 100
      )
      return day.flatMap { 1900...2999 ~= $0.civil.year ? ($0, first.end) : nil }
    }
    guard first.end < scalars.count, case let sign = scalars[first.end],
      ["-", "_", ".", " "].contains(sign)
    else { return nil }
    let second = number(scalars, at: first.end + 1)
    guard 1...2 ~= second.digits, second.end < scalars.count, scalars[second.end] == sign else {
      return nil
    }
    let third = number(scalars, at: second.end + 1)
    guard let day = day(first, second, third), 1900...2999 ~= day.civil.year else { return nil }
    return (day, third.end)
  }

  private typealias Number = (value: Int, digits: Int, end: Int)

  private static func day(_ first: Number, _ second: Number, _ third: Number) -> Day? {
    if first.digits == 4, 1...2 ~= third.digits {
      return Day(year: first.value, month: second.value, day: third.value)
    }
    guard 1...2 ~= first.digits, third.digits == 4 else { return nil }
    // Names that begin with the day are those of people who write the day first.
    return Day(year: third.value, month: second.value, day: first.value)
      ?? Day(year: third.value, month: first.value, day: second.value)
  }

  private static func number(_ scalars: [Unicode.Scalar], at start: Int) -> Number {
    var number: Number = (0, 0, start)
    while number.end < scalars.count, isDigit(scalars[number.end]) {
      if number.digits < 9 {
        number.value = number.value * 10 + Int(scalars[number.end].value - 48)
      }
      number.digits += 1
      number.end += 1
    }
    return number
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 48 <= 9 }

  /// `2024/03/14.txt`, also with names behind the numbers: `2024/03-March/14.md`.
  private static func inFolders(_ file: SourceFile) -> Day? {
    let parts = (file.folders + [file.stem]).suffix(3).map { part -> Int? in
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      let rest = part.dropFirst(digits.count)
      return rest.isEmpty || rest.first == "-" || rest.first == "_" ? Int(digits) : nil
    }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      1900...2999 ~= year
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
