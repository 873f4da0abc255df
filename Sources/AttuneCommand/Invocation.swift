/// What a person asked for: a command with its arguments and options, checked against the table.
package struct Invocation: Sendable, Hashable {
  package var command: Command
  package var arguments: [String]
  package var options: Options

  package init(_ command: Command, arguments: [String] = [], options: Options) {
    self.command = command
    self.arguments = arguments
    self.options = options
  }

  /// The arguments that are files to read, in order; `-` is standard input.
  package var files: [String] {
    let spec = command.spec
    return arguments.indices
      .filter { spec.argument(at: $0)?.completion == .files }
      .map { arguments[$0] }
  }

  /// Everything that this run reads and must therefore never write.
  package var inputs: [String] {
    files + [options.profile, options.brief.baseline].compactMap { $0 } + options.answers
  }

  /// The file to write, or `nil` for standard output.
  package var outputFile: String? { command.writesFolder ? nil : output }

  /// The folder to write into, for a command that writes several files.
  package var outputFolder: String? { command.writesFolder ? output : nil }

  private var output: String? { options.output == "-" ? nil : options.output }
}
