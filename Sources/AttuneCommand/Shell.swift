/// A shell that can complete the words of `attune`; the raw value is its name.
package enum Shell: String, Sendable, Hashable, CaseIterable {
  case bash, zsh, fish

  /// How to put the script where the shell finds it, short enough for one line of help.
  package var installation: String {
    switch self {
    case .bash: "bash, in ~/.bashrc: eval \"$(attune completions bash)\""
    case .zsh: "zsh, in ~/.zshrc behind compinit: eval \"$(attune completions zsh)\""
    case .fish: "fish: attune completions fish -o ~/.config/fish/completions/attune.fish"
    }
  }

  /// The whole completion script, made from the tables of commands and options.
  package var completionScript: String {
    switch self {
    case .bash: bashScript
    case .zsh: zshScript
    case .fish: fishScript
    }
  }
}

extension Option {
  /// The option in all its forms: `-o`, `--output`.
  var forms: [String] { (spec.short.map { ["-\($0)"] } ?? []) + [long] }

  /// All forms of all options behind which a value stands.
  static var formsWithValue: [String] {
    allCases.filter(\.takesValue).flatMap(\.forms)
  }
}

extension Completion {
  /// The command whose output lists the words, for ids that only a run can know.
  var listing: Command? {
    switch self {
    case .ruleIDs: .rulesList
    case .practiceIDs: .practicesList
    case .nothing, .files, .folders, .words, .commands: nil
    }
  }

  /// The shell command that prints one id a line and is silent about anything else.
  var listingRequest: String? {
    listing.map {
      "attune \($0.rawValue) \(Option.format.long) \(OutputFormat.ids.rawValue) 2>/dev/null"
    }
  }
}
