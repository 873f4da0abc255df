/// For each label the first one that is spelt the same but for case, spaces and hyphens.
///
/// Long journals have hundreds of thousands of topics, so plain ones are folded as bytes.
@usableFromInline
struct LabelKeys: Sendable {
  @usableFromInline var firsts: ContiguousArray<Int32> = []

  init(of labels: NameTable) {
    firsts.reserveCapacity(labels.count)
    var plain = NameTable()
    var firstOfPlain: ContiguousArray<Int32> = []
    var others: [String: Int32] = [:]
    var bytes: ContiguousArray<UInt8> = []
    for index in 0..<labels.count {
      let label = Int32(truncatingIfNeeded: index)
      bytes.removeAll(keepingCapacity: true)
      if labels.appendFolded(index, to: &bytes) {
        let place = unsafe plain.index(of: bytes.span.bytes)
        if place == firstOfPlain.count { firstOfPlain.append(label) }
        firsts.append(firstOfPlain[place])
      } else {
        let name = folded(labels[index])
        let first = others[name] ?? label
        others[name] = first
        firsts.append(first)
      }
    }
  }

  @inlinable
  subscript(label: Int) -> Int32 { firsts[label] }
}
