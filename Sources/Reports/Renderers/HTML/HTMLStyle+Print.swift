extension HTMLStyle {
  /// Paper, and screens on which people choose the colours themselves.
  static let print = """
    @page {
      margin: 17mm 16mm 18mm;
      @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
    }
    @media print {
      :root {
        --paper: #fff; --card: #fff; --edge: #bbb; --ink: #000; --quiet: #333; --grid: #ccc;
        --cut: #666; --warm: #123f5e; --warm-range: #d5e2ec; --warm-edge: #3f7599;
        --mild: #6d4507; --mild-range: #f3e6cb; --mild-edge: #8f6418;
        --day-1: #6d98b6; --day-2: #4f80a2; --day-3: #35688d; --day-4: #235075; --day-5: #123754;
        color-scheme: light;
      }
      html { font-size: 10pt; line-height: 1.45; }
      body { display: block; max-width: none; padding: 0; }
      .contents, .skip { display: none; }
      details:not([open]) { display: none; }
      summary { color: inherit; font-weight: 600; min-height: 0; padding: .3rem 0; }
      summary::before { content: none; }
      a { color: inherit; text-decoration: none; }
      section { margin-top: 1.6rem; }
      h1 { font-size: 1.9rem; }
      h1, h2, h3, h4, h5, figcaption, summary, .standing { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      .finding, .practice, .answer, .help, figure, tr, li, .row { break-inside: avoid; }
      .part + .part { break-before: page; margin-top: 0; padding-top: 0; border: 0; }
      .overview { grid-template-columns: 1fr 1fr; gap: .5rem; margin-top: 1rem; }
      .answer, .practice { border: 1px solid var(--edge); padding: .7rem .9rem; }
      .finding + .finding, .finding + *, * + .finding { margin-top: 1.1rem; }
      .wide { overflow: visible; }
      section > p, section > ul, section > ol, .practice, .details, .aside, .help, .sentence,
      .lead > p, figcaption p { max-width: 82ch; }
      .weeks { grid-template-columns: repeat(3, 1fr); gap: .9rem 1.25rem; }
      .picture { margin-top: .7rem; }
    }
    @media (forced-colors: active) {
      :root {
        --paper: Canvas; --card: Canvas; --edge: CanvasText; --ink: CanvasText;
        --quiet: CanvasText; --grid: GrayText; --cut: CanvasText; --warm: CanvasText;
        --warm-range: Canvas; --warm-edge: CanvasText; --mild: CanvasText;
        --mild-range: Canvas; --mild-edge: CanvasText; --day-1: CanvasText; --day-2: CanvasText;
        --day-3: CanvasText; --day-4: CanvasText; --day-5: CanvasText;
      }
      .answer, .practice { border: 1px solid CanvasText; }
    }

    """
}
