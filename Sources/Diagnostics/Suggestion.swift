/// The word a person most likely meant, for "did you mean".
///
/// A candidate is close when it differs only in case, hyphens, spaces or underscores, when it
/// starts with what was written, or when few letters differ (at most a third of its length).
/// - Returns: the closest candidate, the first of equally close ones, or `nil`.
package func closest(to written: String, among candidates: [String]) -> String? {
  let target = folded(written)
  guard !target.isEmpty else { return nil }
  var best: (word: String, distance: Int)?
  for candidate in candidates {
    let other = folded(candidate)
    if other == target { return candidate }
    var distance = editDistance(target, other)
    if target.count >= 3, other.starts(with: target) { distance = min(distance, 1) }
    if distance <= max(1, other.count / 3), distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.word
}

/// The ASCII letters and digits of a word in lower case, other bytes as they are.
private func folded(_ word: String) -> [UInt8] {
  word.utf8.compactMap { byte in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " "): nil
    default: byte
    }
  }
}

/// Letters to insert, drop, replace or swap with a neighbour to turn one word into the other.
private func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
  // Words of hundreds of letters have no near miss worth the quadratic cost.
  guard first.count <= 64, second.count <= 64 else { return .max }
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for i in first.indices {
    var row = [i + 1]
    for j in second.indices {
      let replaced = last[j] + (first[i] == second[j] ? 0 : 1)
      var cost = min(replaced, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[second.count]
}
