import Assessment
import RuleEngine

/// What the last brief said, as far as the next one compares with it.
package struct BriefBaseline: Sendable, Hashable {
  /// Its as-of day as it was written: `2026-05-31`, or `2026-W22`.
  package var day: String
  /// The figures of each account, by the account's key.
  package var accounts: [String: [Brief.Figure]]

  package init(day: String, accounts: [String: [Brief.Figure]]) {
    self.day = day
    self.accounts = accounts
  }
}

extension BriefBaseline {
  /// A figure that differs from the last brief by more than its noise.
  struct Difference {
    var now: Brief.Figure
    var then: Brief.Figure
    var change: Change
  }

  /// The changes of an account that clear their noise, in the order of its figures (C8, C12).
  func changes(in account: Brief.Account) -> [Difference] {
    var found: [Difference] = []
    for now in account.figures {
      guard let then = accounts[account.key]?.first(where: { $0.rule == now.rule }),
        let change = Change(
          from: then.spread,
          to: now.spread,
          difference: now.value - then.value
        )
      else { continue }
      found.append(Difference(now: now, then: then, change: change))
    }
    let named = found.map { $0.change }.named()
    return zip(found, named).compactMap { difference, change in
      change.word == .same
        ? nil : Difference(now: difference.now, then: difference.then, change: change)
    }
  }
}
