/// The narratives of FHIR resources.
enum FHIRNarrative {
  /// The XHTML of a narrative: plain paragraphs.
  static func div(_ paragraphs: [String]) -> String {
    let lines = paragraphs.map { HTMLText.escaped(PlainText.clean($0)) }.filter { !$0.isEmpty }
    let body = lines.reduce(into: "") { $0 += "<p>\($1)</p>" }
    // An empty narrative is no narrative.
    return "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(body.isEmpty ? "<p>-</p>" : body)</div>"
  }
}
