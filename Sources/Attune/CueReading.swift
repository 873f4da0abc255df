package import Diagnostics
package import MomentRecognition

/// The cues that find moments in words, read only once there are words to look at.
package struct CueReading: Sendable {
  private enum State: Sendable {
    case off
    case unread
    case ready(Recogniser)
  }

  private var state: State
  private let layers: [[SourceText]]
  private let language: String

  /// - Parameters:
  ///   - layers: files of further folders, beside the standard cues.
  ///   - language: the folder of the cues.
  package init(layers: [[SourceText]] = [], language: String = "en") {
    state = .unread
    self.layers = layers
    self.language = language
  }

  private init(_ state: State) {
    self.state = state
    layers = []
    language = ""
  }

  /// No cues: only what people tagged counts.
  package static var off: CueReading { CueReading(.off) }

  package var isOff: Bool {
    switch state {
    case .off: true
    case .unread, .ready: false
    }
  }

  /// The recogniser, made from the files when it is first asked for; `nil` for no cues.
  /// - Throws: the faults of the files; half of the cues would tell half of what happened.
  package mutating func recogniser() throws(FaultyInput) -> Recogniser? {
    switch state {
    case .off: return nil
    case .ready(let recogniser): return recogniser
    case .unread:
      let isStandard = layers.isEmpty && language == "en"
      let recogniser = isStandard ? Self.standard : try compiled()
      state = .ready(recogniser)
      return recogniser
    }
  }

  /// The standard cues, compiled once for however many journals.
  private static let standard: Recogniser = {
    var diagnostics: [Diagnostic] = []
    return Recogniser(StandardLibrary.cues(keepsExamples: false, into: &diagnostics))
  }()

  private func compiled() throws(FaultyInput) -> Recogniser {
    var diagnostics: [Diagnostic] = []
    let library = StandardLibrary.cues(
      layers: layers,
      language: language,
      keepsExamples: false,
      into: &diagnostics
    )
    if library.isEmpty { diagnostics.append(Self.noCues(for: language)) }
    if diagnostics.hasErrors { throw FaultyInput(diagnostics.filter { $0.severity == .error }) }
    return Recogniser(library)
  }

  private static func noCues(for language: String) -> Diagnostic {
    Diagnostic(
      .error,
      .cueLanguage,
      "there are no cues for the language \"\(language)\"",
      at: nil,
      help: ["--language takes the name of a folder in \"cues\", such as en"]
    )
  }
}
