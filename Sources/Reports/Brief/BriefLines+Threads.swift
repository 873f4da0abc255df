import Assessment
import JournalModel
import RuleEngine

extension BriefLines {
  /// Quarrels that are open, the oldest first, of two of one day the first by name.
  ///
  /// They are named only where the rule about them may be shown to others.
  func threads() -> [Brief.OpenThread] {
    let open = account.outcomes.flatMap { outcome -> [ConflictThread] in
      guard outcome.reading != nil, case .open(let measure) = outcome.rule.measure,
        measure.judge == .count
      else { return [] }
      return measure.threads(in: outcome.measurement.window, of: timeline).filter {
        $0.isOpen && timeline.age(since: $0.opened) > measure.grace
      }
    }
    return open.map(thread).sorted { ($0.opened, $0.topic) < ($1.opened, $1.topic) }
  }

  private func thread(_ thread: ConflictThread) -> Brief.OpenThread {
    let written = topic(timeline.moments[Int(thread.moment)].topic)
    let title = written.isEmpty ? say(.threadUntitled) : written
    let age = timeline.age(since: thread.opened)
    return Brief.OpenThread(
      topic: title,
      opened: thread.opened,
      age: age,
      text: say(
        .threadLine,
        [.title: title, .count: "\(age)", .value: lastStep(of: thread)]
      )
    )
  }

  /// What was written about it last: a move to mend, another round, or nothing.
  private func lastStep(of thread: ConflictThread) -> String {
    let since = Window(first: thread.opened, last: timeline.asOf)
    let repairs = timeline.moments(of: .repair, in: since).filter {
      let key = timeline.key(of: timeline.moments[Int($0)].topic)
      return key != nil && key == thread.topic
    }
    let again = thread.latest == thread.moment ? nil : thread.latest
    guard let last = [repairs.last, again].compactMap({ $0 }).max() else { return say(.stepNone) }
    let day = days.text(timeline.day(of: timeline.moments[Int(last)]))
    return say(last == repairs.last ? .stepRepair : .stepAgain, [.from: day])
  }
}
