import Attune

extension AttuneCommand {
  /// `attune init`: an empty sheet and a profile to fill in; nothing that is there is touched.
  static func runInit(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let folder = invocation.arguments.first ?? "."
    do throws(WriteFailure) {
      try FileSystem.makeFolder(folder)
      for file in StartFiles.all {
        let path = "\(folder)/\(file.name)"
        if FileSystem.statusOfLink(path) != nil {
          if !invocation.options.isQuiet { io.complain("\(path) is there already and stays\n") }
          continue
        }
        let target = try FileWriter.target(path, inputs: [])
        try FileWriter.write(to: target) { output throws(WriteFailure) in
          try output.write(file.text)
        }
        if !invocation.options.isQuiet { io.complain("\(path) written\n") }
      }
      return .done
    } catch {
      return io.report(error)
    }
  }
}
