extension Journal {
  /// Adds what was read from further down in the file that is being read.
  ///
  /// Its lines count from its own start, and its entries belong to the file by its index already.
  package mutating func append(_ part: Journal, linesBefore: Int) {
    let nameOf = names.indices(of: part.names)
    let labelOf = labels.indices(of: part.labels)
    let partnerOf = partners.indices(of: part.partners)
    let texts = self.texts.count
    self.texts.append(part.texts)
    let firstEntry = Int32(truncatingIfNeeded: entries.count)
    for var entry in part.entries {
      if let author = entry.author.index { entry.author = .person(Int(nameOf[author])) }
      if entry.partner != Entry.noPartner {
        entry.partner = UInt16(truncatingIfNeeded: partnerOf[Int(entry.partner)])
      }
      entry.line &+= Int32(truncatingIfNeeded: linesBefore)
      if let text = entry.text.value { entry.text = TableIndex(texts + text) }
      if let id = entry.id.value { entry.id = TableIndex(texts + id) }
      entries.append(entry)
    }
    for var moment in part.moments {
      moment.entry &+= firstEntry
      if let person = moment.by.index { moment.by = .person(Int(nameOf[person])) }
      if let topic = moment.topic.value { moment.topic = TableIndex(Int(labelOf[topic])) }
      if let ritual = moment.ritual.value { moment.ritual = TableIndex(Int(labelOf[ritual])) }
      moments.append(moment)
    }
    for var tag in part.tags {
      tag.entry &+= firstEntry
      if let label = tag.label.value { tag.label = TableIndex(Int(labelOf[label])) }
      tags.append(tag)
    }
  }

  /// Makes room for what a file may hold, judged by its first bytes, so that nothing need move.
  ///
  /// - Parameters:
  ///   - share: how many times more bytes the file has than have been read of it.
  ///   - entry: how many entries the journal had before the file.
  ///   - moment: how many moments it had before.
  package mutating func reserve(_ share: Double, sinceEntry entry: Int, moment: Int) {
    // Memory that is not touched costs nothing, but a system may refuse to promise too much of it.
    let most = 16_000_000.0
    let newEntries = min(most, Double(entries.count - entry) * share * 1.02)
    let newMoments = min(most, Double(moments.count - moment) * share * 1.02)
    guard newEntries > 10_000 else { return }
    entries.reserveCapacity(entry + Int(newEntries))
    moments.reserveCapacity(moment + Int(newMoments))
  }
}
