/// Work on many things at once, as many as the machine has cores.
enum AllCores {
  /// The results in the order of the items, whoever finishes first.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let cores = min(Threads.processors, items.count)
    // Each takes every so-many-th item, for neighbours are often alike in size.
    let shares = Threads.map(Array(0..<cores)) { core in
      stride(from: core, to: items.count, by: cores).map { work(items[$0]) }
    }
    return items.indices.map { shares[$0 % cores][$0 / cores] }
  }
}
