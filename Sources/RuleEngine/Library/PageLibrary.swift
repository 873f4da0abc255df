/// What the pages about the rules are made from, beside the rules; read only when they are asked for.
package struct PageLibrary: Sendable {
  package var sentences: Sentences<PagePhrase>
  package var moments: MomentWords
  package var traceability: Traceability

  package init(
    sentences: Sentences<PagePhrase>,
    moments: MomentWords,
    traceability: Traceability
  ) {
    self.sentences = sentences
    self.moments = moments
    self.traceability = traceability
  }
}
