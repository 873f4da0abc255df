import Dispatch

/// Work on many things at once, as many as the machine has cores.
enum AllCores {
  /// The results in the order of the items, whoever finishes first.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    // Every item has a slot of its own, so nobody waits for anybody.
    nonisolated(unsafe) let slots = UnsafeMutableBufferPointer<Result?>.allocate(
      capacity: items.count
    )
    unsafe slots.initialize(repeating: nil)
    defer {
      unsafe slots.deinitialize()
      unsafe slots.deallocate()
    }
    DispatchQueue.concurrentPerform(iterations: items.count) { place in
      unsafe slots[place] = work(items[place])
    }
    return unsafe slots.compactMap { $0 }
  }
}
