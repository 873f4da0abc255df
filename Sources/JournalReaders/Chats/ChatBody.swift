import JournalModel

/// What one message of a chat says, without what the app put between the words.
struct ChatBody: Sendable, Hashable {
  /// What its sender wrote; not to be used where there is a `reason`.
  var text = ""
  /// Pictures, sounds and other files that were sent with it.
  var attachments = 0
  /// Why there is nothing to read.
  var reason: SkipReason?
}
