extension Shell {
  /// A script for zsh that works from a folder of `fpath` and through `eval`.
  var zshScript: String {
    var script = "#compdef attune\n# zsh completion for attune\n"
    for family in Command.families {
      script += zshChooser("_attune_\(family)", members: zshMembers(of: family))
    }
    script += zshChooser("_attune", members: zshTopLevel)
    script += "if [[ $funcstack[1] == _attune ]]; then _attune \"$@\"; "
    return script + "else compdef _attune attune; fi\n"
  }

  /// A word that can be chosen, what it means, and the line that completes what follows.
  private typealias Member = (word: String, summary: String, action: String)

  private var zshTopLevel: [Member] {
    Command.firstWords.map { word in
      guard let command = Command(rawValue: word) else {
        let members = Command.members(of: word).map(\.lastWord)
        return (word, listed(members), "_attune_\(word)")
      }
      return (word, command.spec.summary, zshArguments(of: command))
    }
  }

  private func zshMembers(of family: String) -> [Member] {
    Command.members(of: family).map { ($0.lastWord, $0.spec.summary, zshArguments(of: $0)) }
  }

  private func zshChooser(_ name: String, members: [Member]) -> String {
    var script = "\(name)() {\n  local curcontext=$curcontext state line\n  local -a choices\n"
    script += "  _arguments -C \(zshOption(.help, formats: [])) "
    script += "\(zshOption(.version, formats: [])) '1: :->first' '*:: :->rest'\n"
    script += "  case $state in\n    first)\n      choices=(\n"
    for member in members {
      script += "        " + zshQuoted("\(member.word):\(member.summary)") + "\n"
    }
    script += "      )\n      _describe command choices ;;\n"
    script += "    rest)\n      case $words[1] in\n"
    for member in members { script += "        \(member.word)) \(member.action) ;;\n" }
    return script + "      esac ;;\n  esac\n}\n"
  }

  private func zshArguments(of command: Command) -> String {
    let spec = command.spec
    var parts = spec.orderedOptions.map { zshOption($0, formats: spec.formats) }
    for (place, argument) in spec.arguments.enumerated() {
      let position = argument.count.repeats ? "*" : String(place + 1)
      let action = zshAction(argument.completion)
      parts.append(zshQuoted("\(position):\(argument.name):") + action)
    }
    return "_arguments " + parts.joined(separator: " \\\n            ")
  }

  private func zshOption(_ option: Option, formats: [OutputFormat]) -> String {
    let summary = "[\(zshEscaped(option.spec.summary))]"
    guard option.takesValue else {
      guard let short = option.spec.short else { return zshQuoted(option.long + summary) }
      return "'(-\(short) \(option.long))'{-\(short),\(option.long)}" + zshQuoted(summary)
    }
    let placeholder =
      option.choices(formats: formats) == nil
      ? option.placeholder(formats: formats) : option.rawValue
    let action = zshAction(option.completion(formats: formats))
    let value = zshQuoted("\(summary):\(zshEscaped(placeholder)):") + action
    if let short = option.spec.short {
      return "'(-\(short) \(option.long))'{-\(short)+,\(option.long)=}" + value
    }
    return (option.repeats ? "'*'" : "") + option.long + "=" + value
  }

  private func zshAction(_ completion: Completion) -> String {
    switch completion {
    case .nothing: "' '"
    case .files: "_files"
    case .folders: "'_files -/'"
    case .words(let words): "'(\(words.joined(separator: " ")))'"
    case .commands: "'(\(Command.firstWords.joined(separator: " ")))'"
    case .ruleIDs, .practiceIDs:
      "'{compadd -- ${(f)\"$(\(completion.listingRequest ?? "true"))\"}}'"
    }
  }

  private func zshEscaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "[]:\\".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }

  private func zshQuoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
