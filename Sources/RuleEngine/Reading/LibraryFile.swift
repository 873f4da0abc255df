import Diagnostics

/// What a file of a library holds, by the folder or the name it has.
enum LibraryFile {
  case rule, practice, alert
  case dimensions, sentences, bannedWords
  /// The words of the pages about the rules.
  case pageWords
  /// The sentences of the index of a caseload.
  case caseloadWords
  case traceability
  /// The words of the counselor's brief.
  case briefWords
  case helpLines
  /// Cues and the lists of words they use.
  case cues
  /// What common tags of apps mean.
  case tags

  init(_ file: SourceText) {
    let path = file.name.split(separator: "/").map(String.init)
    if path.dropLast().contains("cues") {
      self = .cues
      return
    }
    switch (path.last, path.dropLast().last) {
    case ("dimensions.json5", _): self = .dimensions
    case ("banned-words.json5", _): self = .bannedWords
    case ("traceability.json5", _): self = .traceability
    case ("tags.json5", "import"): self = .tags
    case ("pages.json5", "wording"): self = .pageWords
    case ("caseload.json5", "wording"): self = .caseloadWords
    case ("brief.json5", "wording"): self = .briefWords
    case (_, "practices"): self = .practice
    case (_, "wording"): self = .sentences
    case (_, "safety"): self = .alert
    case (_, "help"): self = .helpLines
    default: self = .rule
    }
  }
}

extension SourceText {
  /// The name of a file without its folders and its ending, which is the id of what it holds.
  var stem: String {
    let file = name.split(separator: "/").last ?? ""
    return String(file.hasSuffix(".json5") ? file.dropLast(6) : file)
  }
}
