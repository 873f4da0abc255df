package import Diagnostics

extension Diagnostic {
  /// Writes the diagnostic as an object whose keys are always the same; what is absent is `null`.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("severity", severity.rawValue)
      json.member("code", code.rawValue)
      json.member("message", message)
      json.member("file", place?.file)
      json.member("line", place?.line)
      json.member("column", place?.column)
      json.member("label", label.isEmpty ? nil : label)
      json.member("help", help)
    }
  }
}

extension [Diagnostic] {
  /// One JSON object a line, for programs.
  package var jsonLines: String {
    var json = JSONWriter(.compact)
    for diagnostic in self {
      diagnostic.write(to: &json)
      json.endLine()
    }
    return json.text
  }
}
