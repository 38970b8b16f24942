import { FILTER_STYLE } from "./contents.ts";

/** The whole style of the page; light and dark as the reader's system is. Colour never says anything that words do not. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --box: #f6f8fa;
  --bad: #cf222e; --bad-box: #ffebe9; --unknown: #9a6700; --unknown-box: #fff8c5; --good: #1a7f37; --good-box: #dafbe1;
  --note: #0969da; --note-box: #ddf4ff }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --text: #f0f6fc; --soft: #9198a1; --line: #3d444d; --box: #151b23;
  --bad: #f85149; --bad-box: #25171c; --unknown: #d29922; --unknown-box: #272115; --good: #3fb950; --good-box: #12261e;
  --note: #4493f8; --note-box: #121d2f } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word }
h1 { font-size: 1.6rem; margin: 0 }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 0 }
p { margin: .3rem 0 }
code { font: .87em ui-monospace, "DejaVu Sans Mono", monospace; background: var(--box); border-radius: 4px; padding: .1em .35em;
  overflow-wrap: anywhere; unicode-bidi: isolate }
pre { margin: .5rem 0; background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; white-space: pre-wrap }
pre code { background: none; padding: 0 }
header { border: 1px solid var(--line); border-left: 6px solid var(--tone); border-radius: 8px; padding: .7rem 1.2rem; background: var(--tone-box) }
header p:last-child { color: var(--soft) }
.bad { --tone: var(--bad); --tone-box: var(--bad-box) }
.unknown { --tone: var(--unknown); --tone-box: var(--unknown-box) }
.good { --tone: var(--good); --tone-box: var(--good-box) }
.note { --tone: var(--note); --tone-box: var(--note-box) }
.soft { --tone: var(--line); --tone-box: var(--box); color: var(--soft) }
.badge { display: inline-block; border: 1px solid var(--tone); color: var(--tone); background: var(--tone-box); border-radius: 1em;
  padding: 0 .6em; font-size: .85em; font-weight: 600; max-width: 100%; box-sizing: border-box; overflow-wrap: anywhere }
.soft.badge { color: var(--soft) }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0 0; padding: 0; list-style: none }
#summary { margin-top: 1rem }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 6px; padding: .4rem .8rem; margin: .4rem 0 }
.finding > p:first-of-type { margin-top: .1rem }
.id { color: var(--tone); font-weight: 600; margin-right: .3em }
.soft .id { color: var(--soft) }
.where { color: var(--soft); font-size: .87em }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .15rem .8rem; margin: .5rem 0 }
dt { color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere }
summary { cursor: pointer; color: var(--soft) }
.waves { display: flex; flex-wrap: wrap; gap: .8rem; margin: 0; padding: 0; list-style: none }
.wave { flex: 1 1 15rem; min-width: 0; overflow-wrap: anywhere; border: 1px solid var(--line); border-top: 4px solid var(--tone); border-radius: 6px; padding: .6rem .9rem }
.table { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top }
th { font-weight: 600 }
td.number, th.number { text-align: right }
footer { margin-top: 2rem; color: var(--soft); font-size: .87em }
h3[class] { margin: .9rem 0 .2rem }
h4 { font-size: 1rem; margin: 0; font-weight: 600 }
h4 code { font-size: .9em }
.finding > div + div { margin-top: .5rem }
h3 code { font-size: .9em }
nav { margin: 1rem 0 0 }
.contents { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: 0; padding: 0; list-style: none }
a { color: var(--note) }
.filter { margin: 1.5rem 0 0; border: 1px solid var(--line); border-radius: 6px; padding: .3rem .8rem .5rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem }
.filter legend { color: var(--soft); font-size: .87em }
.unbroken { white-space: nowrap }
.finding :target { outline: 2px solid var(--note) }
.cards { display: flex; flex-wrap: wrap; gap: 0 .6rem }
.cards > div { flex: 1 1 20rem; min-width: 0 }
.card { border: 1px solid var(--line); border-radius: 6px; padding: .3rem .8rem .4rem; margin: 0 0 .6rem; overflow-wrap: anywhere; font-size: .87em; line-height: 1.35 }
.card table { overflow-wrap: normal }
.ground { color: var(--soft); font-size: .93em }
.card ul { margin: .2rem 0; padding-left: 1.1rem }
.card td, .card th { padding: .15rem .5rem; white-space: nowrap } .card td:last-child { white-space: normal; min-width: 12rem }
.steps { font-size: .87em }
.steps td, .steps th { padding: .25rem .45rem }
.steps th[scope=row] { min-width: 11rem }
.steps td { min-width: 2.5rem }
.steps code { overflow-wrap: break-word; background: none; padding: 0 }
.picture { overflow-x: auto; margin: .5rem 0 }
svg { display: block }
svg text { font: 12px system-ui, "Segoe UI", "Liberation Sans", sans-serif; fill: var(--text) }
.ways td:nth-child(4) { min-width: 15rem }
.gantt { width: 100%; min-width: 44rem }
.bar rect { fill: var(--note); stroke: var(--note) }
.bar.critical rect { fill: var(--bad); stroke: var(--bad) }
.bar.open rect { fill: none }
.moment { stroke: var(--soft); stroke-dasharray: 3 3 }
.band { fill: var(--box); stroke: var(--line) }
svg .title { font-weight: 600 }
.box rect { fill: var(--page); stroke: var(--soft) }
.box.critical rect { stroke: var(--bad); stroke-width: 2.5 }
.line { fill: none; stroke: var(--soft) }
.line.points { stroke-dasharray: 4 3 }
.line.strong { stroke: var(--bad); stroke-width: 2 }
${FILTER_STYLE}
@page { margin: 14mm 12mm }
@media print { body { font-size: 9.5pt } main { max-width: none; padding: 0 } nav, .filter, .other { display: none }
  a { color: inherit; text-decoration: none } h1, h2, h3, h4, summary { break-after: avoid }
  .finding { display: block !important } pre, dt, dd { break-inside: avoid } pre { padding: .3rem .5rem; font-size: 8.5pt }
  details::details-content { content-visibility: visible; block-size: auto }
  .table, .picture { overflow: visible } .gantt { min-width: 0 } .graph { max-width: 100%; height: auto }
  .steps { font-size: 7.5pt } .steps th[scope=row] { min-width: 38mm } .ways td:nth-child(3) { min-width: 28mm } .ways td:nth-child(4) { min-width: 45mm }
  code, .steps th code { overflow-wrap: anywhere } thead { display: table-header-group }
  tr, .card, .wave, .picture { break-inside: avoid } .cards { flex-wrap: nowrap }
  .appendix { font-size: 8pt } .appendix h3 { font-size: 9pt; margin-top: .6rem } }
`;
