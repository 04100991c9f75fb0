extension Page {
  /// Colours, type and the parts that do not answer.
  static let style = #"""
    :root {
      color-scheme: light dark;
      --paper: #faf9f6; --card: #ffffff; --ink: #1c1e22; --soft: #5a616c; --line: #e2dfd8; --wash: #f1efe9;
      --accent: #3a49c4; --accent-wash: #eceefb; --yes: #176c41; --yes-wash: #e5f4eb; --no: #a92f27;
      --no-wash: #fbe9e7;
      --warm: #92560a; --warm-wash: #fbf0dc; --shadow: 0 1px 2px rgb(28 30 34 / 6%), 0 6px 20px rgb(28 30 34 / 5%);
      --mono: ui-monospace, "SF Mono", "Cascadia Code", "DejaVu Sans Mono", Menlo, Consolas, monospace;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14161a; --card: #1b1e24; --ink: #ebe9e4; --soft: #a4abb6; --line: #2e323a; --wash: #22262d;
        --accent: #a3afff; --accent-wash: #262b45; --yes: #6ad19d; --yes-wash: #17301f; --no: #ff978d;
        --no-wash: #3a1e1c;
        --warm: #ecbd72; --warm-wash: #362a15; --shadow: none;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } * { transition: none !important; } }
    body {
      margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5;
      font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
    }
    .page { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
    h1, h2, h3 { line-height: 1.2; margin: 0; letter-spacing: -0.01em; text-wrap: balance; }
    h1 { font-size: clamp(2rem, 5vw, 2.9rem); font-weight: 700; letter-spacing: -0.025em; }
    h2 { font-size: 1.5rem; font-weight: 680; }
    h3 { font-size: 0.8rem; font-weight: 650; text-transform: uppercase; letter-spacing: 0.06em; color: var(--soft); }
    p { margin: 0; }
    a { color: var(--accent); text-underline-offset: 3px; }
    code { font-family: var(--mono); font-size: 0.86em; }
    .code { color: var(--soft); font-family: var(--mono); font-size: 0.72rem; }
    .lede { font-size: 1.15rem; color: var(--soft); max-width: 46rem; margin-top: 8px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
    [hidden] { display: none !important; }

    header { padding: 56px 0 20px; }
    .figures {
      display: flex; flex-wrap: wrap; gap: 6px 28px; padding: 0; margin: 24px 0 0; list-style: none;
      color: var(--soft);
    }
    .figures b { color: var(--ink); font-size: 1.2rem; font-variant-numeric: tabular-nums; margin-right: 4px; }
    .jump { position: sticky; top: 0; z-index: 5; background: var(--paper); border-bottom: 1px solid var(--line); }
    .jump ul { display: flex; gap: 22px; margin: 0 auto; list-style: none; overflow-x: auto; }
    .jump a {
      display: block; padding: 12px 0; color: var(--soft); text-decoration: none; font-weight: 550;
      white-space: nowrap;
    }
    .jump a:hover { color: var(--ink); }
    section { padding: 44px 0 8px; scroll-margin-top: 40px; }
    section > .intro { color: var(--soft); max-width: 46rem; margin: 6px 0 20px; }
    footer {
      margin-top: 56px; padding: 20px 0 48px; color: var(--soft); font-size: 0.86rem;
      border-top: 1px solid var(--line);
    }

    .card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
    .scroll { position: relative; overflow-x: auto; overscroll-behavior-x: contain; }

    table { border-collapse: separate; border-spacing: 0; width: 100%; }
    th, td {
      text-align: left; padding: 9px 14px; border-bottom: 1px solid var(--line); font-weight: 400;
      vertical-align: middle;
    }
    tbody tr:last-child > * { border-bottom: 0; }
    .packs thead th { vertical-align: bottom; padding: 18px 14px 14px; min-width: 112px; }
    .packs thead b { display: block; font-size: 1.02rem; font-weight: 650; }
    .packs thead small { display: block; color: var(--soft); font-size: 0.8rem; line-height: 1.35; }
    .packs thead .price { color: var(--ink); font-variant-numeric: tabular-nums; margin-top: 6px; }
    .packs th:first-child { position: sticky; left: 0; background: var(--card); min-width: 190px; z-index: 1; }
    .packs td { text-align: center; }
    .packs thead th + th { text-align: center; }
    .packs tbody tr:hover > * { background: var(--wash); }
    .packs .group th {
      padding: 16px 14px 6px; font-size: 0.78rem; color: var(--soft); text-transform: uppercase;
      letter-spacing: 0.05em;
    }
    .packs .feature th { padding-left: 32px; color: var(--soft); font-size: 0.9rem; }
    .packs .feature > * { padding-top: 4px; padding-bottom: 4px; border-bottom-color: transparent; }
    .packs .sum > * { font-variant-numeric: tabular-nums; color: var(--soft); font-size: 0.88rem; }
    .dot { display: inline-block; width: 13px; height: 13px; border-radius: 50%; vertical-align: -1px; }
    .dot.held { border: 2px solid var(--accent); }
    .dot.new { background: var(--accent); }
    .dot.none { width: 8px; height: 2px; border-radius: 1px; background: var(--line); vertical-align: 4px; }
    .legend {
      display: flex; flex-wrap: wrap; gap: 6px 22px; margin: 12px 2px 0; color: var(--soft); font-size: 0.86rem;
      align-items: center;
    }
    .legend .dot { margin-right: 6px; }
    .said {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }

    .graph { padding: 14px; }
    .graph svg { display: block; margin: 0 auto; max-width: 100%; height: auto; }
    .node { cursor: pointer; }
    .node rect { fill: var(--card); stroke: var(--soft); stroke-opacity: 0.55; stroke-width: 1.5; transition: fill 0.12s, stroke 0.12s; }
    .node.base rect { fill: var(--wash); }
    .node.outside rect { stroke-dasharray: 5 4; }
    .node text { fill: var(--ink); font-size: 13px; text-anchor: middle; pointer-events: none; }
    .edge { fill: none; stroke: var(--soft); stroke-opacity: 0.45; stroke-width: 1.5; transition: stroke 0.12s; }
    .arrow { fill: var(--soft); fill-opacity: 0.6; }
    .node:focus { outline: none; }
    .node:focus-visible rect { stroke: var(--accent); stroke-width: 3.5; }
    .following .node:not(.here, .below, .above) { opacity: 0.32; }
    .following .edge:not(.below, .above) { stroke-opacity: 0.12; }
    .following .arrow:not(.below, .above) { fill-opacity: 0.12; }
    .node.here rect, .node.below rect, .node.above rect { stroke-opacity: 1; }
    .node.here rect { fill: var(--ink); stroke: var(--ink); }
    .node.here text { fill: var(--paper); font-weight: 600; }
    .node.below rect { fill: var(--accent-wash); stroke: var(--accent); }
    .node.above rect { fill: var(--warm-wash); stroke: var(--warm); }
    .edge.below { stroke: var(--accent); stroke-opacity: 1; stroke-width: 2; }
    .edge.above { stroke: var(--warm); stroke-opacity: 1; stroke-width: 2; }
    .arrow.below { fill: var(--accent); fill-opacity: 1; }
    .arrow.above { fill: var(--warm); fill-opacity: 1; }
    .follow { padding: 14px 18px; border-top: 1px solid var(--line); min-height: 92px; }
    .follow p + p { margin-top: 4px; }
    .follow .below b { color: var(--accent); }
    .follow .above b { color: var(--warm); }

    """#
}
