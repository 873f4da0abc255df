import JournalModel

/// Reads pages of Markdown and plain text: Obsidian, Logseq, jrnl's exports, folders of dated files.
enum MarkdownReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let lines = PlainText.lines(file.text)
    let matter = FrontMatter(lines)
    let sections = DatedSections.find(in: lines)
    if matter.end == 0, PathDate.find(in: file.path) == nil, sections.count > 0 {
      for section in sections { add(section, lines, to: &builder) }
      return
    }
    guard let time = time(of: file, matter, lines) else {
      return builder.skip(PlainText.trimmed(file.text).isEmpty ? .empty : .undated)
    }
    var entry = ImportedEntry(written: time, line: matter.end + 1)
    let page = MarkdownPage(body(lines, matter), isOutline: isOutline(file))
    entry.title = matter["title"] ?? nameTitle(of: file, matter)
    entry.body = page.text
    entry.tags = tags(matter, page)
    entry.attachments = page.attachments
    entry.mood = (matter["mood"] ?? page.fields["mood"]).map { ImportedMood(label: $0) }
    builder.add(entry)
  }

  private static func add(
    _ section: DatedSections.Section,
    _ lines: [Substring],
    to builder: inout ImportBuilder
  ) {
    var entry = ImportedEntry(written: section.time, line: section.line)
    let page = MarkdownPage(Array(lines[section.body]), isOutline: false)
    entry.title = section.title
    entry.body = page.text
    entry.tags = InlineTags.find(in: entry.text, signs: ["#", "@"])
    entry.attachments = page.attachments
    builder.add(entry)
  }

  // MARK: The day

  private static func time(
    of file: OpenFile,
    _ matter: FrontMatter,
    _ lines: [Substring]
  ) -> WrittenTime? {
    if let time = matter.date(["date", "day"]) { return time }
    let created = matter.date(["created", "created_at", "creation date", "date created"])
    if let day = PathDate.find(in: file.path) {
      return created?.day == day ? created : WrittenTime(day: day)
    }
    return created ?? headingDate(lines[matter.end...])
  }

  /// The date of the first heading, if there is one before any other text.
  private static func headingDate(_ lines: ArraySlice<Substring>) -> WrittenTime? {
    guard let first = lines.first(where: { !PlainText.trimmed($0).isEmpty }) else { return nil }
    let text = PlainText.trimmed(first)
    let isHeading = text.hasPrefix("#") || text.hasPrefix("* ")
    let words = PlainText.trimmed(text.drop { $0 == "#" || $0 == "*" })
    guard isHeading || SpelledDate.isPlain(words), words.utf8.count <= 60 else { return nil }
    return SpelledDate.read(words, order: .dayFirst)
  }

  /// What the name says besides the day: `2024-03-14 Dinner with Anna`.
  private static func nameTitle(of file: OpenFile, _ matter: FrontMatter) -> String {
    guard let rest = PathDate.found(in: file.stem)?.rest, !SpelledDate.isPlain(rest) else {
      return ""
    }
    // Names with hyphens for spaces repeat a title that stands in the file.
    return rest.contains(" ") || !rest.contains("-") ? rest : ""
  }

  // MARK: The text

  /// The lines behind the front matter.
  ///
  /// What jrnl calls YAML keeps the text inside: a line `body: |`, then lines that begin with tabs.
  private static func body(_ lines: [Substring], _ matter: FrontMatter) -> [Substring] {
    guard matter["body"] == "|" else { return Array(lines[matter.end...]) }
    let start = lines.firstIndex { PlainText.trimmed($0) == "body: |" } ?? 0
    return lines[(start + 1)..<max(start + 1, matter.end - 1)].map { line in
      line.hasPrefix("\t") ? line.dropFirst() : line
    }
  }

  private static func isOutline(_ file: OpenFile) -> Bool {
    file.folders.contains("journals") || file.ending == "org"
  }

  private static func tags(_ matter: FrontMatter, _ page: MarkdownPage) -> [String] {
    var tags: [String] = []
    for tag in matter.list("tags") + matter.list("tag") + page.tags {
      let tag = InlineTags.withoutSign(tag)
      let isNew = !tags.contains { $0.lowercased() == tag.lowercased() }
      if isNew, !tag.isEmpty { tags.append(tag) }
    }
    return tags
  }
}

/// Entries that stand below one another in a file, each under a heading with its day.
enum DatedSections {
  struct Section {
    var time: WrittenTime
    var title: String
    var line: Int
    var body: Range<Int>
  }

  /// The sections of a file whose first line of text is such a heading, or one of jrnl's years.
  static func find(in lines: [Substring]) -> [Section] {
    var heads: [(index: Int, time: WrittenTime, title: String)] = []
    var isFenced = false
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") { isFenced.toggle() }
      if !isFenced, let (time, title) = head(line) { heads.append((index, time, title)) }
    }
    guard let first = heads.first, isOnlyFrame(lines[..<first.index]) else { return [] }
    return heads.enumerated().map { number, head in
      let next = number + 1 < heads.count ? heads[number + 1].index : lines.count
      var end = next
      while end > head.index + 1, isFrame(lines[end - 1]) { end -= 1 }
      return Section(
        time: head.time,
        title: head.title,
        line: head.index + 1,
        body: head.index + 1..<end
      )
    }
  }

  /// A heading that begins with a day: `### 2020-06-28 18:22 Title`.
  private static func head(_ line: Substring) -> (WrittenTime, String)? {
    let level = line.prefix { $0 == "#" }.count
    guard 1...6 ~= level, line.dropFirst(level).first == " " else { return nil }
    let text = PlainText.trimmed(line.dropFirst(level))
    let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = words.first, first.utf8.count == 10, var time = Stamp(String(first))?.written
    else { return nil }
    var rest = text.dropFirst(first.count)
    if words.count > 1, words[1].utf8.count <= 8, words[1].contains(":"),
      let minute = SpelledDate.readClock(String(words[1]))
    {
      time.minute = minute
      rest = rest.dropFirst(words[1].count + 1)
    }
    return (time, PlainText.trimmed(rest))
  }

  private static func isOnlyFrame(_ lines: ArraySlice<Substring>) -> Bool {
    lines.allSatisfy(isFrame)
  }

  /// Whether a line is blank, or a heading of a year or a month.
  private static func isFrame(_ line: Substring) -> Bool {
    let text = PlainText.trimmed(line)
    if text.isEmpty { return true }
    guard text.hasPrefix("#") else { return false }
    let words = PlainText.trimmed(text.drop { $0 == "#" })
    let isYear = words.utf8.count == 4 && Int(words) != nil
    return isYear || MonthNames.number(of: words.lowercased()) != nil
  }
}
