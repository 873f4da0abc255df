/// An option as it stood on the command line; flags have an empty text.
struct GivenOption {
  var option: Option
  var text: String
}

/// The words of a command line sorted into options and arguments, up to the first fault.
struct SplitWords {
  private(set) var options: [GivenOption] = []
  private(set) var arguments: [String] = []
  private(set) var fault: UsageError.Fault?
  private var ahead: ArraySlice<String>

  init(_ words: [String]) {
    ahead = words[...]
    do {
      try split()
    } catch {
      fault = error
    }
  }

  func has(_ option: Option) -> Bool { options.contains { $0.option == option } }

  private mutating func split() throws(UsageError.Fault) {
    while let word = ahead.popFirst() {
      if word == "--" {
        arguments += ahead
        return
      } else if word.hasPrefix("--") {
        try takeLong(word.dropFirst(2))
      } else if word.hasPrefix("-"), word != "-" {
        try takeShort(word)
      } else if word.hasPrefix("\u{2013}") || word.hasPrefix("\u{2014}") {
        throw .longDash(word)
      } else {
        arguments.append(word)
      }
    }
  }

  private mutating func takeLong(_ word: Substring) throws(UsageError.Fault) {
    let name = word.prefix { $0 != "=" }
    guard let option = Option(rawValue: String(name)) else {
      throw .unknownOption("--\(name)")
    }
    let inline = name.endIndex < word.endIndex ? word[name.endIndex...].dropFirst() : nil
    try take(option, inline: inline)
  }

  /// Takes one or more letters: `-h`, `-oFILE`, `-ho FILE`.
  private mutating func takeShort(_ word: String) throws(UsageError.Fault) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = Option(short: letter) else { throw .unknownOption(word) }
      let inline = letters.first == "=" ? letters.dropFirst() : letters
      if option.takesValue {
        try take(option, inline: letters.isEmpty ? nil : inline)
        return
      }
      try take(option, inline: letters.first == "=" ? inline : nil)
    }
  }

  private mutating func take(
    _ option: Option,
    inline: Substring?
  ) throws(UsageError.Fault) {
    guard option.takesValue else {
      if let inline { throw .surplusValue(option, String(inline)) }
      options.append(GivenOption(option: option, text: ""))
      return
    }
    let text = inline.map(String.init) ?? nextValue()
    guard let text, !text.isEmpty else { throw .missingValue(option) }
    options.append(GivenOption(option: option, text: text))
  }

  /// The next word, unless it is an option itself: then a value was forgotten.
  private mutating func nextValue() -> String? {
    guard let next = ahead.first, !next.hasPrefix("-") || next == "-" else { return nil }
    return ahead.popFirst()
  }
}
