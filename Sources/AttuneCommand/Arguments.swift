/// Command lines: words as the shell hands them over, without the name of the program.
package enum Arguments {
  /// What a person asked for; pure, no file is looked at.
  ///
  /// Options may stand anywhere, `--` ends them, `-` is an argument (standard input). A request for
  /// help or the version needs no further arguments. No words at all ask for the overview.
  package static func parse(_ words: [String]) throws(UsageError) -> Invocation {
    let split = SplitWords(words)
    let (topic, rest) = try HelpTopic.leading(split.arguments)
    if let fault = split.fault { throw UsageError(fault, in: topic) }
    let command = try command(for: topic, options: split.options)
    let options = try options(split.options, for: command, in: topic)
    if split.has(.help) || topic == .overview, !split.has(.version) {
      return Invocation(.help, arguments: topic.words, options: options)
    }
    if split.has(.version) { return Invocation(.version, options: options) }
    let invocation = Invocation(command, arguments: rest, options: options)
    try check(invocation)
    return invocation
  }

  private static func command(
    for topic: HelpTopic,
    options: [GivenOption]
  ) throws(UsageError) -> Command {
    switch topic {
    case .overview: return .help
    case .command(let command): return command
    case .family:
      let asksForTool = options.contains { $0.option == .help || $0.option == .version }
      guard asksForTool else { throw UsageError(.missingMember, in: topic) }
      return .help
    }
  }

  private static func options(
    _ given: [GivenOption],
    for command: Command,
    in topic: HelpTopic
  ) throws(UsageError) -> Options {
    let spec = command.spec
    var options = Options(format: spec.formats.first ?? .terminal)
    var seen: Set<Option> = []
    do throws(UsageError.Fault) {
      for given in given {
        let option = given.option
        guard spec.options.contains(option) else { throw .foreignOption(option) }
        let isNew = seen.insert(option).inserted
        guard isNew || option.repeats || !option.takesValue else { throw .givenTwice(option) }
        try check(given.text, of: option, in: spec)
        try options.read(option, from: given.text)
      }
    } catch {
      throw UsageError(error, in: topic)
    }
    return options
  }

  /// The formats of all commands are one enum; each command takes only its own.
  private static func check(
    _ text: String,
    of option: Option,
    in spec: CommandSpec
  ) throws(UsageError.Fault) {
    guard let choices = option.choices(formats: spec.formats), !choices.contains(text) else {
      return
    }
    throw .unknownChoice(text, for: option.long, among: choices)
  }

  private static func check(_ invocation: Invocation) throws(UsageError) {
    let command = invocation.command
    if command == .help { _ = try HelpTopic(words: invocation.arguments) }
    do throws(UsageError.Fault) {
      if !invocation.options.listsFormats {
        try match(invocation.arguments, with: command.spec)
      }
      guard invocation.inputs.count(where: { $0 == "-" }) < 2 else { throw .standardInputTwice }
    } catch {
      throw UsageError(error, in: .command(command))
    }
  }

  private static func match(
    _ arguments: [String],
    with spec: CommandSpec
  ) throws(UsageError.Fault) {
    for (place, text) in arguments.enumerated() {
      guard let argument = spec.argument(at: place) else { throw .surplusArgument(text) }
      if text.isEmpty { throw .emptyArgument(argument) }
      if case .words(let words) = argument.completion, !words.contains(text) {
        throw .unknownChoice(text, for: argument.name, among: words)
      }
    }
    let missing = spec.arguments.dropFirst(arguments.count).first { $0.count.isRequired }
    if let missing { throw .missingArgument(missing) }
  }
}
