/// Everything a command touches outside itself, so that tests can run commands in memory.
package struct CommandIO: Sendable {
  package var input: ByteSource
  package var output: OutputSink
  package var errors: OutputSink
  package var outputTerminal: Terminal
  package var errorTerminal: Terminal

  /// The input and outputs the shell connected.
  package static var standard: CommandIO {
    CommandIO(
      input: .descriptor(.standardInput),
      output: .descriptor(.standardOutput),
      errors: .descriptor(.standardError),
      outputTerminal: Terminal(of: .standardOutput),
      errorTerminal: Terminal(of: .standardError)
    )
  }

  /// Input and outputs in memory, without a screen.
  package static func memory(input: String = "") -> CommandIO {
    CommandIO(
      input: .memory(ContiguousArray(input.utf8)),
      output: .memory([]),
      errors: .memory([]),
      outputTerminal: .none,
      errorTerminal: .none
    )
  }

  /// The screen that the output of a command ends on: none when it goes into a file.
  package func terminal(for invocation: Invocation) -> Terminal {
    invocation.outputFile == nil ? outputTerminal : .none
  }

  /// Writes to standard error, where a failure has nobody left to be told.
  package mutating func complain(_ text: String) {
    try? errors.put(ContiguousArray(text.utf8))
  }

  /// Says in one line that something went wrong.
  package mutating func complain(error message: String) {
    complain("error: \(message)\n")
  }

  /// Writes the output of a command to standard output or the file of `--output`.
  ///
  /// The closure may write in many parts; a file appears only once all of them are written.
  /// - Returns: what the run should end with; a failure has already been said.
  package mutating func write(
    for invocation: Invocation,
    _ body: (inout OutputWriter) throws(WriteFailure) -> Void
  ) -> RunStatus {
    do throws(WriteFailure) {
      if let path = invocation.outputFile {
        let target = try FileWriter.target(path, inputs: invocation.inputs)
        try FileWriter.write(to: target, body)
      } else {
        var writer = OutputWriter(output, path: nil)
        defer { output = writer.sink }
        try body(&writer)
      }
      return .done
    } catch {
      return report(error)
    }
  }

  /// Writes a whole text as the output of a command.
  package mutating func write(_ text: String, for invocation: Invocation) -> RunStatus {
    write(for: invocation) { writer throws(WriteFailure) in try writer.write(text) }
  }

  /// Says why something could not be written.
  package mutating func report(_ failure: WriteFailure) -> RunStatus {
    if let message = failure.message { complain(error: message) }
    return failure.status
  }
}
