package import Diagnostics
package import RuleEngine
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
    var reader = LibraryReader()
    reader.read(files, isFirst: true, into: &diagnostics)
    for layer in layers { reader.read(layer, isFirst: false, into: &diagnostics) }
    return reader.finish(into: &diagnostics)
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

  /// The embedded files, named by their place in the repository.
  package static var files: [SourceText] {
    StandardRules.files.map { file in
      SourceText(name: "Rules/\(file.path)", text: "\(file.text)")
    }
  }
}
