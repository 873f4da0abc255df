package import Diagnostics

/// Everything the cue and word files of one language say.
package struct CueLibrary: Sendable {
  package internal(set) var sets: [CueSet] = []
  package internal(set) var frames: [CueFrame] = []
  /// Words of each list as written, entries such as `~say` included.
  var lists: [String: [String]] = [:]
  /// Words spelt in other ways, with what they stand for: `im` for `i 'm`.
  var spellings: [(written: String, meant: [String])] = []
  /// The commonest words of the language, the most common one first.
  var commonWords: [String] = []
  var forms = WordForms()

  package init() {}

  /// Whether no file of the language was found.
  package var isEmpty: Bool { sets.isEmpty && lists.isEmpty }

  /// Every cue of every file, in the order of the files.
  package var cues: [Cue] { sets.flatMap { $0.cues } }

  /// Reads the cue files of a language, further folders of a reader's own behind the standard ones.
  ///
  /// A file of a later layer takes the place of one with the same name. Files are told by a path
  /// that holds `cues/<language>/`; others are passed over. Examples are kept for who runs them.
  package static func read(
    layers: [[SourceText]],
    language: String = "en",
    keepsExamples: Bool = true,
    into diagnostics: inout [Diagnostic]
  ) -> CueLibrary {
    var chosen: [String: SourceText] = [:]
    for layer in layers {
      for file in layer {
        if let name = CueFileName(path: file.name, language: language) { chosen[name.key] = file }
      }
    }
    var reader = CueLibraryReader(keepsExamples: keepsExamples)
    for key in chosen.keys.sorted() {
      if let file = chosen[key] { reader.read(file) }
    }
    return reader.finish(into: &diagnostics)
  }
}

/// The part of a path that tells a cue file from others: what stands behind the language.
struct CueFileName: Sendable, Hashable {
  var key: String

  init?(path: String, language: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let place = parts.lastIndex(of: "cues"), parts.count > place + 2,
      parts[place + 1] == language
    else { return nil }
    key = parts[(place + 2)...].joined(separator: "/")
  }
}
