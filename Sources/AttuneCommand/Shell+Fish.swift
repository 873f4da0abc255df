extension Shell {
  /// A script for fish 3 and later.
  var fishScript: String {
    var script = fishHelpers
    script += "complete -c attune -f\n"
    script += fishOptions([.help, .version], formats: [], condition: "__attune_awaits 0")
    for word in Command.firstWords {
      let summary =
        Command(rawValue: word)?.spec.summary
        ?? listed(Command.members(of: word).map(\.lastWord))
      script += fishWord(word, summary, condition: "__attune_awaits 0")
    }
    for family in Command.families {
      for member in Command.members(of: family) {
        let condition = "__attune_awaits 0 \(family)"
        script += fishWord(member.lastWord, member.spec.summary, condition: condition)
      }
    }
    for command in Command.allCases {
      let spec = command.spec
      let condition = "__attune_runs \(command.rawValue)"
      script += fishOptions(spec.orderedOptions, formats: spec.formats, condition: condition)
      script += fishArguments(of: command)
    }
    return script
  }

  private func fishWord(_ word: String, _ summary: String, condition: String) -> String {
    "complete -c attune -n '\(condition)' -a \(word) -d \(fishQuoted(summary))\n"
  }

  private func fishOptions(
    _ options: [Option],
    formats: [OutputFormat],
    condition: String
  ) -> String {
    options
      .map { option in
        let short = option.spec.short.map { " -s \($0)" } ?? ""
        let value = option.takesValue ? fishValue(option.completion(formats: formats)) : ""
        return "complete -c attune -n '\(condition)'\(short) -l \(option.rawValue)\(value) "
          + "-d \(fishQuoted(option.spec.summary))\n"
      }
      .joined()
  }

  private func fishArguments(of command: Command) -> String {
    command.spec.arguments.enumerated()
      .map { place, argument in
        let test = argument.count.repeats ? "__attune_awaits_from" : "__attune_awaits"
        let condition = "\(test) \(place) \(command.rawValue)"
        return "complete -c attune -n '\(condition)'\(fishOffer(argument.completion))\n"
      }
      .joined()
  }

  /// What stands behind an option: required, and nothing but what is offered.
  private func fishValue(_ completion: Completion) -> String {
    switch completion {
    case .files: " -r -F"
    case .nothing, .folders, .words, .commands, .ruleIDs, .practiceIDs:
      " -x" + fishOffer(completion)
    }
  }

  private func fishOffer(_ completion: Completion) -> String {
    switch completion {
    case .nothing: ""
    case .files: " -F"
    case .folders: " -a '(__fish_complete_directories)'"
    case .words(let words): " -a \(fishQuoted(words.joined(separator: " ")))"
    case .commands: " -a \(fishQuoted(Command.firstWords.joined(separator: " ")))"
    case .ruleIDs, .practiceIDs: " -a '(\(completion.listingRequest ?? "true"))'"
    }
  }

  private func fishQuoted(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "'" || character == "\\" { escaped += "\\" }
      escaped.append(character)
    }
    return "'\(escaped)'"
  }

  private var fishHelpers: String {
    """
    # fish completion for attune
    function __attune_words --description 'The words before the cursor that are no options'
        set -l skip no
        for word in (commandline -opc)[2..-1]
            if test $skip = yes
                set skip no
                continue
            end
            switch $word
                case \(Option.formsWithValue.joined(separator: " "))
                    set skip yes
                case '-?*'
                case '*'
                    printf '%s\\n' $word
            end
        end
    end
    function __attune_runs --description 'Whether the command is the one of these words'
        set -l words (__attune_words)
        set -l length (count $argv)
        test (count $words) -ge $length; or return 1
        test $length -eq 0; or test "$words[1..$length]" = "$argv"
    end
    function __attune_awaits --description 'Whether this many arguments of the command stand'
        __attune_runs $argv[2..-1]; or return 1
        test (count (__attune_words)) -eq (math $argv[1] + (count $argv) - 1)
    end
    function __attune_awaits_from --description 'Whether at least this many arguments stand'
        __attune_runs $argv[2..-1]; or return 1
        test (count (__attune_words)) -ge (math $argv[1] + (count $argv) - 1)
    end

    """
  }
}
