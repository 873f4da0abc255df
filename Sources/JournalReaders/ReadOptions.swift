/// What the person who runs the program says about the files to be read.
package struct ReadOptions: Sendable {
  /// Names of fields to the columns that hold them, from `--map FIELD=COLUMN`.
  ///
  /// In JSON a column is a key, or a path such as `meta.written`. Two names stand for no column: the
  /// value of `date-order` is `day-first`, `month-first` or `year-first`, that of `entries` the path
  /// of the list of entries.
  package var columnMap: [String: String]
  /// The author of rows that name none.
  package var author: String?
  /// Whether a file is used even when more than one row in ten is at fault.
  package var isLenient: Bool
  /// Whether the text of entries is kept; measuring recorded moments does not need it.
  package var keepsText: Bool
  /// Whether text is kept where it stands beside no recorded moment, to recognise some in it.
  package var keepsProse: Bool
  /// What is known of time zones, for exports that write instants.
  package var zones: ZoneRules
  /// The format of all files, where it is not to be found out.
  package var format: JournalFormat?
  /// Whether rows are looked up among those of other files; not needed for a single file.
  package var findsCopiedRows: Bool
  /// Whether chats are read, which hold another person's own words.
  package var hasConsent: Bool
  /// The one chat to be read of exports that hold several, by its name; `nil` for all.
  package var chat: String?

  package init(
    columnMap: [String: String] = [:],
    author: String? = nil,
    isLenient: Bool = false,
    keepsText: Bool = true,
    keepsProse: Bool = false,
    zones: ZoneRules = .fixedOnly,
    format: JournalFormat? = nil,
    findsCopiedRows: Bool = true,
    hasConsent: Bool = false,
    chat: String? = nil
  ) {
    self.columnMap = columnMap
    self.author = author
    self.isLenient = isLenient
    self.keepsText = keepsText
    self.keepsProse = keepsProse
    self.zones = zones
    self.format = format
    self.findsCopiedRows = findsCopiedRows
    self.hasConsent = hasConsent
    self.chat = chat
  }

  /// Whether the text of an entry is kept; a note on a recorded moment is no prose.
  @inline(__always)
  func keepsText(isNote: Bool) -> Bool { keepsText || (keepsProse && !isNote) }

  /// The same options for files of a format that is known.
  func reading(_ format: JournalFormat) -> ReadOptions {
    var options = self
    options.format = format
    return options
  }
}
