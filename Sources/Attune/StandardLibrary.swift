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

  /// The embedded files, named by their place in the repository.
  package static var files: [SourceText] {
    StandardRules.files.map { file in
      SourceText(name: "Rules/\(file.path)", text: "\(file.text)")
    }
  }
}
