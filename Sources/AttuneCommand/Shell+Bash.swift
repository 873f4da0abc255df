extension Shell {
  /// A script for bash 3.2 and later that needs no package beside it.
  ///
  /// It never hands words to `compgen -W`, which would run what looks like a command in them.
  var bashScript: String {
    var script = bashHelpers
    script += "  local valued=\" \(Option.formsWithValue.joined(separator: " ")) \"\n"
    script += "  local families=\" \(Command.families.joined(separator: " ")) \"\n"
    script += bashScan
    script += "  case $command:$option in\n    *:) ;;\n"
    for option in Option.allCases { script += bashValues(of: option) }
    script += "    *) return ;;\n  esac\n  if [[ -n $option ]]; then return; fi\n"
    script += "  if [[ -z $plain && $current == -* ]]; then\n    case $command in\n"
    for command in Command.allCases {
      let forms = command.spec.orderedOptions.flatMap(\.forms)
      script += bashCase("'\(command.rawValue)'", bashWords(forms), indent: 6)
    }
    script += bashCase("*", bashWords(Option.help.forms + Option.version.forms), indent: 6)
    script += "    esac\n    return\n  fi\n  case $command:$place in\n"
    script += bashCase(":0", bashWords(Command.firstWords))
    for family in Command.families {
      script += bashCase("\(family):0", bashWords(Command.members(of: family).map(\.lastWord)))
    }
    for command in Command.allCases { script += bashArguments(of: command) }
    return script + "  esac\n}\ncomplete -F _attune attune\n"
  }

  private func bashCase(_ pattern: String, _ action: String, indent: Int = 4) -> String {
    String(repeating: " ", count: indent) + "\(pattern)) \(action) ;;\n"
  }

  private func bashWords(_ words: [String]) -> String {
    "_attune_words \(words.joined(separator: " "))"
  }

  private func bashAction(_ completion: Completion) -> String {
    switch completion {
    case .nothing: ":"
    case .files: "_attune_files -f"
    case .folders: "_attune_files -d"
    case .words(let words): bashWords(words)
    case .commands: bashWords(Command.firstWords)
    case .ruleIDs: "_attune_ids rules"
    case .practiceIDs: "_attune_ids practices"
    }
  }

  private func bashValues(of option: Option) -> String {
    guard option.takesValue else { return "" }
    guard option.spec.value == .format else {
      let pattern = option.forms.map { "*:\($0)" }.joined(separator: "|")
      return bashCase(pattern, bashAction(option.completion(formats: [])))
    }
    return Command.allCases.filter { !$0.spec.formats.isEmpty }
      .map { command in
        let action = bashAction(option.completion(formats: command.spec.formats))
        return bashCase("'\(command.rawValue)':\(option.long)", action)
      }
      .joined()
  }

  private func bashArguments(of command: Command) -> String {
    var cases = ""
    for (place, argument) in command.spec.arguments.enumerated() {
      let isOpen = argument.count.repeats && argument.completion != .commands
      let pattern = "'\(command.rawValue)':\(isOpen ? "*" : String(place))"
      cases += bashCase(pattern, bashAction(argument.completion))
      guard argument.completion == .commands else { continue }
      cases += bashCase("'\(command.rawValue)':\(place + 1)", bashWords(Command.secondWords))
    }
    return cases
  }

  private var bashHelpers: String {
    """
    # bash completion for attune
    _attune_words() {
      local word
      for word in "$@"; do
        if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
      done
    }
    _attune_lines() {
      local word
      while IFS= read -r word; do
        if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
      done
    }
    _attune_ids() {
      _attune_lines < <("${COMP_WORDS[0]}" "$1" list --format ids 2>/dev/null)
    }
    _attune_files() {
      local IFS=
      compopt -o filenames 2>/dev/null
      _attune_lines < <(compgen "$1" -- "$current")
    }
    _attune() {
      local current=${COMP_WORDS[COMP_CWORD]} command= option= plain= word
      local -i index place=0
      COMPREPLY=()

    """
  }

  /// Walks over the words before the cursor: which command, how many arguments, which open option.
  ///
  /// Readline splits `--format=json` in three words, so an equals sign leaves its option open.
  private var bashScan: String {
    """
      for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ -n $option ]]; then
          if [[ $word != = ]]; then option=; fi
        elif [[ -z $plain && $word == -- ]]; then
          plain=yes
        elif [[ -z $plain && $word == -?* ]]; then
          if [[ $valued == *" $word "* ]]; then option=$word; fi
        elif [[ -z $command ]]; then
          command=$word
        elif [[ $families == *" $command "* ]]; then
          command="$command $word"
        else
          place+=1
        fi
      done
      if [[ $current == = ]]; then current=; fi

    """
  }
}
