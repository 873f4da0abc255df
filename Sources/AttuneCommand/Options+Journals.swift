import JournalReaders

extension Options {
  /// How journals are read by these options, with or without the text of entries.
  ///
  /// A row is looked up among those of other files only where it may stand there too.
  func readOptions(keepsText: Bool, findsCopiedRows: Bool = true) -> ReadOptions {
    var columns: [String: String] = [:]
    for mapping in columnMap { columns[mapping.field] = mapping.column }
    return ReadOptions(
      columnMap: columns,
      author: author,
      isLenient: isLenient,
      keepsText: keepsText,
      keepsProse: !isTaggedOnly || !tagSheets.isEmpty,
      zones: ZoneDatabase.rules(stated: zone),
      format: from,
      findsCopiedRows: findsCopiedRows,
      hasConsent: hasConsent,
      chat: chat
    )
  }
}
