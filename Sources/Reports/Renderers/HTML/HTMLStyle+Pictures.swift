extension HTMLStyle {
  /// Figures: words beside the shapes, and shapes that widen with the page.
  static let pictures = """
    figure { margin-top: 2rem; }
    section > :is(h2, h3) + figure { margin-top: 0; }
    figcaption :is(h3, h4) { font-size: 1.0625rem; line-height: 1.4; font-weight: 600; }
    figcaption p { color: var(--quiet); max-width: 68ch; margin-top: .2rem; }
    .picture { margin-top: 1.1rem; }
    .picture svg { display: block; overflow: visible; }
    .picture text { font-size: .75rem; fill: var(--quiet); }
    .picture .name {
      line-height: 1.35; text-align: match-parent; overflow: hidden;
      display: -webkit-box; -webkit-box-orient: vertical;
      -webkit-line-clamp: 2; line-clamp: 2;
    }
    .picture .words { color: var(--quiet); font-size: .9375rem; line-height: 1.35; }
    .mark { stroke-width: 2; fill: var(--paper); }
    .mark.warm { stroke: var(--warm); }
    .mark.mild { stroke: var(--mild); }
    .mark.faint { stroke: var(--cut); stroke-dasharray: 2 2; }
    .mark.warm.full { fill: var(--warm); }
    .mark.mild.full { fill: var(--mild); }
    .range { stroke-width: 1; vector-effect: non-scaling-stroke; }
    .range.warm { fill: var(--warm-range); stroke: var(--warm-edge); }
    .range.mild { fill: var(--mild-range); stroke: var(--mild-edge); }
    .range.faint { fill: none; stroke: var(--cut); }
    .track { stroke: var(--grid); stroke-width: 2; }
    .track.open { stroke: var(--cut); stroke-dasharray: 1 6; stroke-linecap: round; }
    .cut, .level, .tick { stroke: var(--grid); }
    .centre { stroke: var(--cut); }

    .ranges .row, .threads .row {
      display: grid; grid-template-columns: 1fr auto; column-gap: 1rem; align-items: baseline;
      padding-top: .9rem;
    }
    .ranges .words, .threads .words { text-align: end; max-width: 11rem; }
    .ranges .bar, .threads .bar { grid-column: 1 / -1; padding: .2rem 8px 0; min-width: 0; }
    .ranges .scale { padding-top: 0; }
    .ranges .scale .bar { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); }
    .ranges .scale span {
      font-size: .75rem; line-height: 1.3; color: var(--quiet); text-align: center;
      padding: 0 .2rem; overflow-wrap: break-word;
    }
    .threads .scale { padding-top: 0; }
    @media (min-width: 40rem) {
      .ranges .row, .threads .row {
        grid-template-columns: 12rem minmax(0, 1fr) 11rem; align-items: center;
        column-gap: 1.25rem; padding-top: .5rem;
      }
      .ranges .name, .threads .name { grid-row: 1; grid-column: 1; }
      .ranges .bar, .threads .bar { grid-row: 1; grid-column: 2; padding-top: 0; }
      .ranges .words, .threads .words { grid-row: 1; grid-column: 3; text-align: start; }
      .ranges .scale, .threads .scale { padding-top: .25rem; }
    }

    .weeks { display: grid; grid-template-columns: 1fr; gap: 1.5rem 2.5rem; }
    @media (min-width: 40rem) { .weeks { grid-template-columns: 1fr 1fr; } }
    .weeks .row { min-width: 0; }
    .weeks .name { margin-bottom: .6rem; font-size: .9375rem; }
    .weeks .row { padding: 0 8px 0 28px; }
    .weeks .name { margin-inline-start: -28px; }
    .weeks .score { font-size: .6875rem; text-anchor: end; }
    .weeks .range { stroke-width: .75; }
    .line {
      fill: none; stroke-width: 2; stroke-linejoin: round; vector-effect: non-scaling-stroke;
    }
    .line.warm { stroke: var(--warm); }
    .line.mild { stroke: var(--mild); }
    .line.faint { stroke: var(--cut); }

    .calendar { display: flex; flex-wrap: wrap; gap: 1.25rem 1.5rem; }
    .calendar svg { max-width: 100%; height: auto; }
    .calendar text { font-size: 11px; }
    .day { stroke: none; }
    .day.unwritten { fill: var(--cut); }
    .day.bare { fill: none; stroke: var(--warm-edge); stroke-width: 1.25; }
    .day.one { fill: var(--day-1); }
    .day.two { fill: var(--day-2); }
    .day.three { fill: var(--day-3); }
    .day.four { fill: var(--day-4); }
    .day.many { fill: var(--day-5); }
    .legend {
      display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-top: .9rem;
      font-size: .8125rem; color: var(--quiet);
    }
    .legend .item { display: flex; align-items: center; gap: .4rem; }

    .mended { stroke: var(--warm-edge); stroke-width: 6; stroke-linecap: round; }
    .unmended { stroke: var(--mild); stroke-width: 2; stroke-dasharray: 5 4; }

    .balance .row {
      display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1rem; padding-top: .9rem;
    }
    .balance .name { grid-column: 1 / -1; }
    .balance .side:last-child { text-align: end; }
    .balance .bar { grid-row: 3; grid-column: 1 / -1; }
    .balance .side { grid-row: 2; }
    @media (min-width: 40rem) {
      .balance .row { grid-template-columns: 9rem minmax(0, 1fr) 9rem; align-items: center; }
      .balance .side { grid-row: 2; text-align: end; }
      .balance .side:last-child { text-align: start; }
      .balance .bar { grid-row: 2; grid-column: 2; }
    }

    """
}
