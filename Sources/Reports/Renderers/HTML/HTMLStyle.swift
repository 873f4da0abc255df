/// How pages look: quiet, warm and typographic, in light and dark, on any width and on paper.
///
/// The text stands in a page as it is, so it holds no `<` and no `&`.
enum HTMLStyle {
  static let text = colours + page + parts + pictures + print

  /// Blue and ochre, which colour-blind people can tell apart; no red.
  ///
  /// Words have at least 4.5:1 against the paper, signs and ranges 3:1.
  private static let colours = """
    :root {
      --paper: #fbf9f4; --card: #f4efe5; --edge: #e0d8c9; --ink: #262420; --quiet: #5e574c;
      --grid: #d8d0c0; --cut: #8d8475;
      --warm: #24557a; --warm-range: #bfd3e1; --warm-edge: #4f83a6;
      --mild: #85560e; --mild-range: #efdcb6; --mild-edge: #a4741f;
      --day-1: #648fae; --day-2: #4f80a2; --day-3: #35688d; --day-4: #235075; --day-5: #123754;
      color-scheme: light dark;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #1b1a18; --card: #25231f; --edge: #3a3630; --ink: #ece7dd; --quiet: #b8afa1;
        --grid: #3a3630; --cut: #7d7466;
        --warm: #9dc6e2; --warm-range: #2c4558; --warm-edge: #6c9fc0;
        --mild: #e3b96f; --mild-range: #4c3d20; --mild-edge: #b98d43;
        --day-1: #557f9b; --day-2: #6a98b7; --day-3: #86b3d1; --day-4: #a9cfe8; --day-5: #d6ebf9;
      }
    }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html {
      font: 106.25%/1.6 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans",
        "Helvetica Neue", Arial, sans-serif;
      background: var(--paper); color: var(--ink);
      overflow-wrap: anywhere; text-size-adjust: 100%; -webkit-text-size-adjust: 100%;
      scroll-padding-top: 1.5rem;
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    body { margin: 0 auto; padding: 1.75rem 1.25rem 4rem; max-width: 46rem; }
    main { min-width: 0; }
    main:focus { outline: none; }
    h1, h2, h3, h4, h5, p, ul, ol, figure { margin: 0; }
    h1, section > :is(h2, h3), .sentence, .lead > h2 {
      font-family: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, "Book Antiqua",
        "Noto Serif", "Liberation Serif", Georgia, serif;
    }
    h1 { font-size: 2.1rem; line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; }
    .part + .part { margin-top: 5rem; padding-top: 2.5rem; border-top: 1px solid var(--edge); }
    .lead > h2 { font-size: 1.75rem; line-height: 1.25; font-weight: 600; }
    .lead > p { margin-top: .6rem; max-width: 66ch; }
    .lead > .aside { margin-top: .3rem; }
    section { margin-top: 3.5rem; }
    section > :is(h2, h3) {
      font-size: 1.5rem; line-height: 1.3; font-weight: 600; margin-bottom: 1rem;
    }
    p, td { white-space: pre-line; }
    section > p, section > ul, section > ol, .practice { max-width: 68ch; }
    section > p + p, section > * + .practice, .practice + .practice { margin-top: 1rem; }
    section > figure + p { margin-top: 1.25rem; }
    ul, ol { padding-inline-start: 1.2rem; }
    li + li { margin-top: .5rem; }
    li::marker { color: var(--quiet); }
    a { color: var(--warm); text-underline-offset: .2em; }
    :focus-visible { outline: 3px solid var(--warm); outline-offset: 3px; border-radius: 2px; }
    .skip {
      position: absolute; left: 1rem; top: -10rem; padding: .75rem 1rem;
      background: var(--paper); border: 1px solid var(--cut); border-radius: .4rem; z-index: 1;
    }
    .skip:focus { top: 1rem; }
    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .contents { display: none; }
    @media (min-width: 66rem) {
      body {
        display: grid; grid-template-columns: 12rem minmax(0, 46rem); column-gap: 4rem;
        max-width: 65rem; padding: 3.5rem 1.5rem 6rem;
      }
      .contents {
        display: block; position: sticky; top: 3.5rem; align-self: start;
        max-height: calc(100vh - 5rem); overflow-y: auto; font-size: .875rem; line-height: 1.4;
        padding-top: .6rem;
      }
      .contents p { color: var(--quiet); margin-bottom: .5rem; }
      .contents ul { list-style: none; padding: 0; scroll-target-group: auto; }
      .contents li { margin: 0; }
      .contents a {
        display: block; padding: .4rem 0; color: var(--ink); text-decoration: none;
      }
      .contents a:hover { text-decoration: underline; }
      .contents a:target-current { color: var(--warm); font-weight: 600; }
    }

    """

  /// Cards, findings, practices, tables, help.
  private static let parts = """
    .overview {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
      gap: .7rem; margin-top: 1.35rem;
    }
    .answer { background: var(--card); border-radius: .75rem; padding: .85rem 1.1rem 1rem; }
    .answer :is(h2, h3) {
      font-size: .875rem; font-weight: 600; color: var(--quiet); line-height: 1.4;
      margin-bottom: .35rem;
    }
    .answer.strength :is(h2, h3) { color: var(--warm); }
    .answer.care :is(h2, h3) { color: var(--mild); }
    .answer p { line-height: 1.4; }
    .answer p + p { margin-top: .35rem; }
    @media (max-width: 30rem) {
      h1 { font-size: 1.8rem; }
      .lead p { line-height: 1.45; }
      .answer { padding: .7rem .95rem .8rem; }
      .answer p { font-size: 1rem; }
      .overview { gap: .5rem; margin-top: 1.1rem; }
    }
    .finding + .finding, .finding + *, * + .finding { margin-top: 2rem; }
    section > :is(h2, h3) + .finding { margin-top: 0; }
    .finding > :is(h3, h4) { font-size: 1.0625rem; line-height: 1.4; font-weight: 600; }
    .standing { display: flex; align-items: baseline; gap: .5rem; color: var(--quiet); }
    .strength .standing { color: var(--warm); }
    .care .standing { color: var(--mild); }
    .sign { flex: none; position: relative; top: .15em; }
    .sentence { font-size: 1.1875rem; line-height: 1.5; margin-top: .4rem; max-width: 60ch; }
    .details {
      list-style: none; padding: 0; margin-top: .5rem; font-size: .9375rem; color: var(--quiet);
      max-width: 68ch;
    }
    .details li + li { margin-top: .15rem; }
    details { margin-top: .25rem; }
    summary {
      display: inline-block; padding: .6rem 0; min-height: 2.75rem; cursor: pointer;
      color: var(--warm); font-size: .9375rem; list-style: none;
    }
    summary::-webkit-details-marker { display: none; }
    summary::before {
      content: ""; display: inline-block; width: .4em; height: .4em; margin-inline-end: .7em;
      border: solid currentColor; border-width: 0 .12em .12em 0; transform: rotate(-45deg);
      position: relative; top: -.1em;
    }
    [open] > summary::before { transform: rotate(45deg); top: -.2em; }
    .grounds > * + *:not(summary) { margin-top: .6rem; font-size: .9375rem; max-width: 68ch; }
    .grounds :is(h4, h5) { font-size: .9375rem; font-weight: 600; padding-top: .5rem; }
    .practice > ol, .practice > ul { margin-top: .5rem; }
    .aside { margin-top: .6rem; font-size: .9375rem; color: var(--quiet); max-width: 68ch; }
    .practice { background: var(--card); border-radius: .75rem; padding: 1.15rem 1.35rem; }
    .practice > p:first-child { font-weight: 600; }
    table {
      border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4;
      font-variant-numeric: tabular-nums;
    }
    th, td {
      text-align: match-parent; vertical-align: top; padding: .45rem .85rem .45rem 0;
      border-bottom: 1px solid var(--edge); font-weight: 400;
    }
    :is(th, td):last-child { padding-inline-end: 0; }
    .long { min-width: 4.5rem; }
    thead th { color: var(--quiet); font-size: .875rem; }
    .wide { overflow-x: auto; }
    .whole, .wide tbody :is(th, td) { white-space: nowrap; }
    .words, thead th { overflow-wrap: break-word; }
    .wide .long { white-space: normal; min-width: 12rem; }
    .wide table { font-size: .875rem; }
    @media (max-width: 30rem) {
      table { font-size: .875rem; }
      th, td { padding-inline-end: .6rem; }
    }
    .help {
      border: 1px solid var(--cut); border-radius: .75rem; padding: 1.15rem 1.35rem;
      max-width: 68ch;
    }

    """
}
