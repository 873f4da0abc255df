/// The moments of each kind, as indices in their order, in one piece of memory.
struct KindIndex: Sendable {
  private var order: ContiguousArray<Int32>
  /// Where each kind starts in `order`; it ends where the next one starts.
  private var starts = ContiguousArray(repeating: 0, count: MomentKind.count + 1)

  init(of moments: ContiguousArray<Moment>) {
    for moment in moments { starts[moment.kind.number + 1] += 1 }
    for kind in 1..<starts.count { starts[kind] += starts[kind - 1] }
    var next = starts
    order = ContiguousArray(repeating: 0, count: moments.count)
    for index in moments.indices {
      let kind = moments[index].kind.number
      order[next[kind]] = Int32(truncatingIfNeeded: index)
      next[kind] += 1
    }
  }

  /// The moments of a kind whose indices lie in a range.
  func moments(of kind: MomentKind, among indices: Range<Int32>) -> ArraySlice<Int32> {
    let all = order[starts[kind.number]..<starts[kind.number + 1]]
    let start = all.partitionPoint { $0 >= indices.lowerBound }
    let end = all[start...].partitionPoint { $0 >= indices.upperBound }
    return all[start..<end]
  }
}
