import Diagnostics
import JournalModel

extension ImportBuilder {
  /// Takes every message of a chat that was written out as text as an entry of its sender.
  mutating func add(_ transcript: ChatTranscript, body: (ChatTranscript.Message) -> ChatBody) {
    if transcript.hasLooseStart { skipDate(nil, line: 1) }
    let dates = ChatDates(transcript.messages.map { $0.head }, options: options)
    if !dates.others.isEmpty { sayOrder(dates, transcript.messages) }
    for message in transcript.messages {
      guard let day = dates.day(of: message.head) else {
        skipDate(message.head.written, line: message.line)
        continue
      }
      guard let sender = message.sender else {
        skip(.fromApp)
        continue
      }
      let said = body(message)
      if let reason = said.reason {
        skip(reason)
        continue
      }
      var entry = ImportedEntry(
        written: WrittenTime(day: day, minute: message.head.minute),
        line: message.line
      )
      entry.author = sender
      entry.body = said.text
      entry.attachments = said.attachments
      entry.second = message.head.second ?? 0
      add(entry)
    }
    sortByTime()
  }

  /// Says that the order of the dates was not proven by the file.
  private mutating func sayOrder(_ dates: ChatDates, _ messages: [ChatTranscript.Message]) {
    guard let message = messages.first(where: { dates.day(of: $0.head) != nil }),
      let day = dates.day(of: message.head)
    else { return }
    let others = dates.others.map { "--map date-order=\($0.rawValue)" }.joined(separator: " or ")
    say(
      .warning,
      .journalDateOrder,
      line: message.line,
      "no date tells which number is the day; \(quotedName(message.head.written)) is read as "
        + "\(day.inWords), and \(others) reads it otherwise"
    )
  }
}
