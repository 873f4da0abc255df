/// Attune in three calls: read a journal, assess it, render the report.
///
///     let analyzer = try Analyzer()
///     var journal = JournalInput()
///     journal.read(bytes, named: "journal.csv")
///     let report = try analyzer.assess(journal)
///     print(report.text(width: 80))
///
/// Everything is values in and values out: no file, no clock, no network, the same bytes every time.
public enum AttuneVersion {
  /// The version of this library and of the program built on it.
  public static let current = "0.1.0"
}
