/// What the person who runs the program says about the files to be read.
package struct ReadOptions: Sendable {
  /// Names of fields to the columns that hold them, from `--map FIELD=COLUMN`.
  ///
  /// The name `date-order` stands for no column: its value is `day-first`, `month-first` or
  /// `year-first`.
  package var columnMap: [String: String]
  /// The author of rows that name none.
  package var author: String?
  /// Whether a file is used even when more than one row in ten is at fault.
  package var isLenient: Bool
  /// Whether the text of entries is kept; measuring recorded moments does not need it.
  package var keepsText: Bool
  /// What is known of time zones, for exports that write instants.
  package var zones: ZoneRules
  /// The format of all files, where it is not to be found out.
  package var format: JournalFormat?

  package init(
    columnMap: [String: String] = [:],
    author: String? = nil,
    isLenient: Bool = false,
    keepsText: Bool = true,
    zones: ZoneRules = .fixedOnly,
    format: JournalFormat? = nil
  ) {
    self.columnMap = columnMap
    self.author = author
    self.isLenient = isLenient
    self.keepsText = keepsText
    self.zones = zones
    self.format = format
  }

  /// The same options for files of a format that is known.
  func reading(_ format: JournalFormat) -> ReadOptions {
    var options = self
    options.format = format
    return options
  }
}
