package import Diagnostics
package import JournalModel
package import MomentRecognition
package import RuleEngine
import JournalReaders
import Reports
import StandardRules

/// Rules, practices and wording: the standard ones, with a person's own on top.
package enum StandardLibrary {
  /// Reads the standard files and the layers above them.
  ///
  /// - Parameters:
  ///   - layers: files of further folders; a rule replaces the earlier one of the same id.
  ///   - diagnostics: takes every fault of the files.
  /// - Returns: the library; with an error among the diagnostics it must not be used, because a
  ///   report from half the rules would look complete.
  package static func read(
    layers: [[SourceText]] = [],
    into diagnostics: inout [Diagnostic]
  ) -> RuleLibrary {
    read(layers: layers, .full, into: &diagnostics)
  }

  /// Reads what an assessment needs: without examples, and the standard files unchecked, for the
  /// tests of the program have checked them.
  package static func readForAssessing(
    layers: [[SourceText]],
    into diagnostics: inout [Diagnostic]
  ) -> RuleLibrary {
    read(layers: layers, layers.isEmpty ? .trusting : .full, into: &diagnostics)
  }

  private static func read(
    layers: [[SourceText]],
    _ care: LibraryReader.Care,
    into diagnostics: inout [Diagnostic]
  ) -> RuleLibrary {
    var reader = LibraryReader(care)
    reader.read(files, isFirst: true, into: &diagnostics)
    for layer in layers { reader.read(layer, isFirst: false, into: &diagnostics) }
    return reader.finish(into: &diagnostics)
  }

  /// Reads the cues of a language, the standard ones with those of the layers on top.
  package static func cues(
    layers: [[SourceText]] = [],
    language: String = "en",
    keepsExamples: Bool = true,
    into diagnostics: inout [Diagnostic]
  ) -> CueLibrary {
    CueLibrary.read(
      layers: [cueFiles] + layers,
      language: language,
      keepsExamples: keepsExamples,
      into: &diagnostics
    )
  }

  /// Reads what the pages about the rules are made from: their words, and what carries what.
  ///
  /// Every standard rule and practice must stand in the list of what carries what, or have a reason
  /// not to; those of further layers need not.
  package static func readPages(
    layers: [[SourceText]] = [],
    for library: RuleLibrary,
    into diagnostics: inout [Diagnostic]
  ) -> PageLibrary {
    var reader = PageReader(library: library)
    reader.read(files, isFirst: true, into: &diagnostics)
    for layer in layers { reader.read(layer, isFirst: false, into: &diagnostics) }
    return reader.finish(into: &diagnostics)
  }

  /// Reads the sentences of the index of a caseload.
  package static func readCaseloadWords(
    layers: [[SourceText]] = [],
    into diagnostics: inout [Diagnostic]
  ) -> Sentences<CaseloadPhrase> {
    var reader = SentenceReader(of: CaseloadPhrase.self, in: "wording/caseload.json5")
    reader.read(files, isFirst: true, into: &diagnostics)
    for layer in layers { reader.read(layer, isFirst: false, into: &diagnostics) }
    return reader.finish(into: &diagnostics)
  }

  /// Twelve digits that change with any byte of a rule, standard or of one's own.
  ///
  /// Two reports with the same digits were made by the same rules.
  package static func version(layers: [[SourceText]] = []) -> String {
    var content: [UInt8] = []
    for file in cueFiles + files + layers.flatMap({ $0 }) where file.name.hasSuffix(".json5") {
      let isRule = !["wording", "help"].contains { file.isBelow($0) }
      guard isRule, let name = file.name.split(separator: "/").last else { continue }
      content += Array(name.utf8) + [0] + file.bytes + [0]
    }
    return String(ContentHash(of: content).hex.prefix(12))
  }

  /// Reads what common tags of apps mean; a layer says it anew for the tags it names.
  package static func tags(
    layers: [[SourceText]] = [],
    into diagnostics: inout [Diagnostic]
  ) -> TagMap {
    var tags = TagMap()
    for layer in [standardTags] + layers {
      for file in layer where file.name.hasSuffix("import/tags.json5") {
        tags = TagMapReader.read(file, into: &diagnostics).over(tags)
      }
    }
    return tags
  }

  /// The one standard file that tells of tags, for who needs no other.
  private static var standardTags: [SourceText] {
    files { $0 == "import/tags.json5" }
  }

  /// The embedded files but the cues, named by their place in the repository.
  package static var files: [SourceText] { files { !$0.hasPrefix(cueFolder) } }

  /// The embedded cues of all languages, which take longest to read.
  package static var cueFiles: [SourceText] { files { $0.hasPrefix(cueFolder) } }

  private static let cueFolder = "cues/"

  private static func files(where isWanted: (String) -> Bool) -> [SourceText] {
    StandardRules.files.compactMap { file in
      let path = "\(file.path)"
      return isWanted(path) ? SourceText(name: "Rules/\(path)", text: "\(file.text)") : nil
    }
  }
}

extension SourceText {
  /// Whether the file stands in a folder of this name.
  fileprivate func isBelow(_ folder: String) -> Bool {
    name.split(separator: "/").dropLast().last.map { $0 == folder } ?? false
  }
}
