package import Diagnostics

/// Reads the members of one object strictly and collects everything that is wrong with it.
///
/// A reader asks for each key it knows; `finish()` then names the keys nobody asked for.
///
///     var rule = StrictObject(value, in: source, called: "a rule", codes: .rule)
///     let id = rule.requiredString("id")
///     let why = rule.strings("why")
///     diagnostics += rule.finish()
///
/// A getter returns `nil` for a key that is absent (for `required…`: reported) and for a value of
/// the wrong type (always reported).
package struct StrictObject: Sendable {
  package let value: JSONValue
  package let source: SourceText
  /// What the object is, with its article, as messages call it: "a rule".
  package let name: String
  package let codes: ObjectCodes
  package private(set) var diagnostics: [Diagnostic] = []
  private let members: [JSONMember]
  /// Where each key stands among the members, for objects with many of them.
  private var placeOfKey: [String: Int] = [:]
  private let isObject: Bool
  /// The keys that were asked for, in that order.
  private var known: [String] = []
  /// For each member whether its key was asked for.
  private var isKnown: [Bool]
  /// Faults that were found beyond the limit and not kept.
  private var dropped = 0

  /// How many faults of one object, inner ones included, are named.
  package static let faultLimit = 50

  /// Starts to read a value; one that is no object is reported, and all its keys are absent.
  package init(
    _ value: JSONValue,
    in source: SourceText,
    called name: String,
    codes: ObjectCodes
  ) {
    self.value = value
    self.source = source
    self.name = name
    self.codes = codes
    if case .object(let members) = value.content {
      isObject = true
      self.members = members
      isKnown = Array(repeating: false, count: members.count)
      guard members.count > Self.fewKeys else { return }
      for (place, member) in members.enumerated() { placeOfKey[member.key] = place }
    } else {
      isObject = false
      members = []
      isKnown = []
      report(
        codes.wrongType,
        "\(name) is an object in { }, not \(describe(value))",
        at: value.range
      )
    }
  }

  /// The value of a key, of whatever type; asking makes the key a known one.
  package mutating func value(_ key: String) -> JSONValue? {
    guard let place = place(ofKey: key) else {
      if !known.contains(key) { known.append(key) }
      return nil
    }
    know(key, at: place)
    return members[place].value
  }

  /// The value of a key that must be there.
  package mutating func requiredValue(_ key: String) -> JSONValue? {
    require(key)
    return value(key)
  }

  /// The members nobody has asked for yet, in file order; from now on their keys are known ones.
  package mutating func otherMembers() -> [JSONMember] {
    let others = members.indices.filter { !isKnown[$0] }
    for place in others { know(members[place].key, at: place) }
    return others.map { members[$0] }
  }

  /// Lets the object name, under "$schema", the JSON Schema that an editor checks it with.
  ///
  /// The key means nothing to a reader, so the lists of an object's keys leave it out.
  package mutating func allowSchemaReference() {
    let key = "$schema"
    guard let place = place(ofKey: key) else { return }
    isKnown[place] = true
    let value = members[place].value
    if case .string = value.content { return }
    reportType(value, of: key, needs: "the place of a schema as text in quotes")
  }

  private mutating func know(_ key: String, at place: Int) {
    if !isKnown[place] { known.append(key) }
    isKnown[place] = true
  }

  /// An object with so many keys is searched from one end to the other.
  private static let fewKeys = 24

  private func place(ofKey key: String) -> Int? {
    members.count > Self.fewKeys ? placeOfKey[key] : members.firstIndex { $0.key == key }
  }

  /// Whether the object has a key.
  package func has(_ key: String) -> Bool { place(ofKey: key) != nil }

  /// Whether a key has a value other than `null`; asking makes the key a known one.
  package mutating func isFilled(_ key: String) -> Bool {
    guard let value = value(key) else { return false }
    if case .null = value.content { return false }
    return true
  }

  /// Reports a key as missing, at the object's opening brace, when it is.
  package mutating func require(_ key: String) {
    guard isObject, !has(key) else { return }
    report(
      codes.missingKey,
      missingMessage(key),
      at: value.range.lowerBound..<value.range.lowerBound + 1,
      label: "it is missing here"
    )
  }

  private func missingMessage(_ key: String) -> String { "\(name) needs the key \"\(key)\"" }

  /// Where the value of a key stands, or the opening brace for a key that is absent.
  package func place(of key: String) -> SourcePlace {
    source.place(of: range(of: key))
  }

  private func range(of key: String) -> Range<Int> {
    let start = value.range.lowerBound
    return place(ofKey: key).map { members[$0].value.range } ?? start..<start + 1
  }

  /// Adds an error about the value of a key.
  package mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    at key: String,
    label: String = "",
    help: [String] = []
  ) {
    report(code, message, at: range(of: key), label: label, help: help)
  }

  /// Adds an error about some bytes of the file.
  package mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    at range: Range<Int>,
    label: String = "",
    help: [String] = []
  ) {
    // Finding a place reads a whole line, which a hostile file makes long and wrong throughout.
    guard diagnostics.count < Self.faultLimit else {
      dropped += 1
      return
    }
    let place = source.place(of: range)
    add(Diagnostic(.error, code, message, at: place, label: label, help: help))
  }

  /// Adds a diagnostic made elsewhere, say by the reader of an inner object.
  package mutating func add(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.faultLimit {
      diagnostics.append(diagnostic)
    } else {
      dropped += 1
    }
  }

  /// Names the value of a key as one of the wrong type.
  package mutating func reportType(_ value: JSONValue, of key: String, needs: String) {
    report(
      codes.wrongType,
      "\"\(key)\" needs \(needs), not \(describe(value))",
      at: value.range,
      label: "\(needs) is needed"
    )
  }

  /// Warns, once, when known keys stand in another order than the given one.
  package mutating func checkOrder(_ order: [String]) {
    guard case .object(let all) = value.content else { return }
    var later: (rank: Int, key: String)?
    for member in all {
      guard let rank = order.firstIndex(of: member.key) else { continue }
      if let later, rank < later.rank {
        let follower = all.first { order.firstIndex(of: $0.key) ?? -1 > rank }
        warnAboutOrder(of: member, before: follower?.key ?? later.key, order)
        return
      }
      later = (rank, member.key)
    }
  }

  /// Everything found, in file order, the keys nobody asked for included.
  package consuming func finish() -> [Diagnostic] {
    reportUnknownKeys()
    guard dropped > 0 else { return diagnostics.inFileOrder() }
    let more = Diagnostic(
      .note,
      codes.wrongType,
      "\(name) has \(dropped) more faults that are not named here",
      at: source.place(of: value.range.lowerBound..<value.range.lowerBound + 1)
    )
    return diagnostics.inFileOrder() + [more]
  }

  private mutating func warnAboutOrder(
    of member: JSONMember,
    before key: String,
    _ order: [String]
  ) {
    add(
      Diagnostic(
        .warning,
        codes.keyOrder,
        "\"\(member.key)\" stands after \"\(key)\"; the keys of \(name) have a fixed order",
        at: source.place(of: member.keyRange),
        label: "it belongs before \"\(key)\"",
        help: ["the order is \(order.joined(separator: ", "))"]
      )
    )
  }

  private mutating func reportUnknownKeys() {
    // A key that is there already is not what a slip of the pen was meant to be.
    var free = known.filter { !has($0) }
    for (member, isKnown) in zip(members, isKnown) where !isKnown {
      let meant = closest(to: member.key, among: free)
      let near = meant ?? closest(to: member.key, among: known)
      if let meant {
        // A slip of the pen is one fault: the key it was meant to be is not missing as well.
        free.removeAll { $0 == meant }
        let message = missingMessage(meant)
        diagnostics.removeAll { $0.code == codes.missingKey && $0.message == message }
      }
      report(
        codes.unknownKey,
        "\(name) has no key \"\(member.key)\"",
        at: member.keyRange,
        label: near.map { "did you mean \"\($0)\"?" } ?? "",
        help: known.isEmpty ? [] : ["keys of \(name) are \(known.joined(separator: ", "))"]
      )
    }
  }

  /// What a value is, with its text when that is short: `the text "ten"`.
  package func describe(_ value: JSONValue) -> String {
    switch value.content {
    case .object, .array, .null: value.typeName
    case .string: "the text \(source.quote(value.range))"
    case .number: "the number \(source.plainQuote(value.range))"
    case .bool: source.plainQuote(value.range)
    }
  }
}
