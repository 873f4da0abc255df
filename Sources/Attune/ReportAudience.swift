import Assessment

/// Whom a report is for.
public enum ReportAudience: String, Sendable, Hashable, CaseIterable {
  /// The writer: everything the pages show.
  case author
  /// The two people together: words without numbers, nothing private.
  case couple
  /// A counselor: bands with their ranges, nothing private.
  case counselor

  var audience: Audience {
    switch self {
    case .author: .author
    case .couple: .couple
    case .counselor: .counselor
    }
  }
}
