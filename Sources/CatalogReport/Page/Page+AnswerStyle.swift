extension Page {
  /// The parts that answer, small screens and paper.
  static let answerStyle = #"""
    .bench { display: grid; grid-template-columns: 300px minmax(0, 1fr); gap: 24px; align-items: start; }
    .who {
      position: sticky; top: 60px; padding: 18px; display: grid; gap: 14px; max-height: calc(100vh - 76px);
      overflow-y: auto;
    }
    label { display: grid; gap: 4px; font-size: 0.86rem; color: var(--soft); }
    select, input, button { font: inherit; color: var(--ink); }
    select, input:not([type="checkbox"]) {
      width: 100%; min-height: 42px; padding: 7px 10px; background: var(--card); border: 1px solid var(--line);
      border-radius: 8px;
    }
    select:hover, input:hover { border-color: var(--soft); }
    input[type="checkbox"] { width: 18px; height: 18px; accent-color: var(--accent); margin: 0; }
    label.tick {
      grid-template-columns: 18px 1fr; align-items: center; gap: 9px; color: var(--ink); min-height: 32px;
    }
    details > summary { cursor: pointer; font-weight: 550; padding: 4px 0; min-height: 32px; }
    details fieldset { border: 0; margin: 10px 0 0; padding: 0; display: grid; gap: 6px; }
    legend {
      padding: 0 0 4px; font-size: 0.78rem; font-weight: 650; text-transform: uppercase; letter-spacing: 0.06em;
      color: var(--soft);
    }
    .row {
      display: grid; grid-template-columns: minmax(0, 1fr) 104px; gap: 8px; align-items: center; color: var(--ink);
    }
    .row select, .row input { min-height: 34px; padding: 3px 6px; }
    .changed { color: var(--warm); font-weight: 600; }
    button {
      cursor: pointer; background: none; border: 1px solid var(--line); border-radius: 8px; min-height: 38px;
      padding: 5px 14px;
    }
    button:hover { border-color: var(--soft); }

    .ask { padding: 18px; display: grid; grid-template-columns: 118px minmax(0, 1fr) auto; gap: 12px; }
    .ask select { min-width: 118px; }
    .row span { overflow-wrap: anywhere; }
    .ask input { font-family: var(--mono); font-size: 0.95rem; }
    .verdict { padding: 18px; border-top: 1px solid var(--line); border-radius: 0 0 12px 12px; }
    .verdict .word {
      display: flex; align-items: center; flex-wrap: wrap; gap: 4px 12px; font-size: 1.35rem; font-weight: 680;
    }
    .verdict .mark {
      width: 30px; height: 30px; border-radius: 50%; display: grid; place-items: center; font-size: 1rem;
      color: var(--card);
    }
    .verdict .why { font-size: 1rem; font-weight: 450; color: var(--ink); }
    .verdict.allow { background: var(--yes-wash); }
    .verdict.allow .mark { background: var(--yes); }
    .verdict.allow .word b { color: var(--yes); }
    .verdict.deny, .verdict.reject { background: var(--no-wash); }
    .verdict.deny .mark, .verdict.reject .mark { background: var(--no); }
    .verdict.deny .word b, .verdict.reject .word b { color: var(--no); }
    dl {
      display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 18px; margin: 12px 0 0;
      font-size: 0.95rem;
    }
    dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }

    .tools {
      display: flex; flex-wrap: wrap; gap: 12px; align-items: end; justify-content: space-between;
      margin: 30px 0 10px;
    }
    .tools input { max-width: 300px; min-height: 38px; }
    .routes td, .routes th { padding: 7px 14px; font-size: 0.93rem; }
    .routes thead th {
      color: var(--soft); font-size: 0.82rem; position: sticky; top: 0; background: var(--card); z-index: 1;
    }
    .routes tbody tr { cursor: pointer; }
    .routes tbody tr:hover > * { background: var(--wash); }
    .routes tbody tr.chosen > * { background: var(--accent-wash); }
    .routes button {
      all: unset; cursor: pointer; font-family: var(--mono); font-size: 0.86rem; overflow-wrap: anywhere;
    }
    .routes button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
    .routes .verb { color: var(--soft); font-family: var(--mono); font-size: 0.76rem; white-space: nowrap; }
    .routes .tall { position: relative; max-height: 460px; overflow: auto; }
    .tag {
      display: inline-block; white-space: nowrap; border-radius: 999px; padding: 1px 10px; font-size: 0.8rem;
      font-weight: 550;
    }
    .tag.allow { color: var(--yes); background: var(--yes-wash); }
    .tag.shadow { color: var(--warm); background: var(--warm-wash); }
    .tag.deny, .tag.reject { color: var(--no); background: var(--no-wash); }

    .menus { display: grid; grid-template-columns: 360px minmax(0, 1fr); gap: 24px; align-items: start; }
    .menu { padding: 20px 22px; }
    #by-role th, #by-role td { min-width: 72px; padding-left: 8px; padding-right: 8px; font-size: 0.93rem; }
    #by-role th:first-child { min-width: 130px; padding-left: 18px; }
    .menu h3 { margin: 18px 0 4px; }
    .menu .inside { margin-left: 14px; padding-left: 12px; border-left: 2px solid var(--line); }
    .menu button {
      display: flex; justify-content: space-between; gap: 12px; align-items: baseline; width: calc(100% + 20px);
      text-align: left; border: 0; padding: 5px 10px; margin-left: -10px;
    }
    .menu button:hover { background: var(--wash); }
    .menu .away { color: var(--soft); }
    .menu .away span:first-child { text-decoration: line-through; }
    .empty { color: var(--soft); }

    @media (max-width: 860px) {
      .bench, .menus { grid-template-columns: minmax(0, 1fr); }
      .who { position: static; max-height: none; }
    }
    @media (max-width: 560px) {
      .page { padding: 0 16px; }
      header { padding: 36px 0 12px; }
      section { padding-top: 34px; }
      .ask { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
      .ask .wide { grid-column: 1 / -1; grid-row: 1; }
      .packs th:first-child { min-width: 128px; max-width: 140px; }
      .packs thead th, .packs td { min-width: 92px; padding-left: 8px; padding-right: 8px; }
      .routes .name, .packs .code { display: none; }
      .routes td, .routes th { padding: 8px 10px; }
      dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: 6px; }
    }
    @media print {
      :root {
        color-scheme: light;
        --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #f3f3f3; --shadow: none;
      }
      body { font-size: 11px; }
      .page { max-width: none; padding: 0; }
      header { padding: 0 0 8px; }
      .jump, .tools input, .tools label, details:not([open]) { display: none; }
      section { padding: 18px 0 0; break-inside: auto; }
      h2, .verdict, tr, .graph { break-inside: avoid; }
      h2 { break-after: avoid; }
      .scroll, .routes .tall, .who { overflow: visible; max-height: none; }
      .packs th:first-child, .routes thead th, .who { position: static; }
      .packs th:first-child { min-width: 0; }
      .packs thead th, .packs td { min-width: 0; padding: 3px 4px; }
      .graph svg { min-width: 0 !important; max-width: 100%; height: auto; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """#
}
