/** How the page looks. Colours come in pairs, light and dark; what is told by colour is also told by a line's form and by a word. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: light-dark(#fbfaf8, #16181b); --card: light-dark(#ffffff, #1e2125); --ink: light-dark(#1d1f23, #e8e6e1); --quiet: light-dark(#5c626b, #a2a8b1);
  --line: light-dark(#dcd8d0, #363b42); --link: light-dark(#0b57a4, #8ebcf5); --focus: light-dark(#0b57a4, #9cc7ff);
  --good: light-dark(#1a7044, #6fcf97); --good-wash: light-dark(#dff2e6, #173626); --bad: light-dark(#b3261e, #ff9d94); --bad-wash: light-dark(#fbe4e1, #46201d);
  --warn: light-dark(#8a5300, #f4bd61); --warn-wash: light-dark(#fdeecf, #45330f); --note-wash: light-dark(#ecebe7, #2b2f35); --clash: light-dark(#5b3fa8, #c0aaff);
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
main, .top { max-width: 82rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem); }
.top { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between; padding-top: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
button, input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .7rem; }
button { cursor: pointer; }
.facts, .quiet, small { color: var(--quiet); }
.facts { margin: .4rem 0 0; display: flex; flex-wrap: wrap; gap: 0 1.2rem; padding: 0; list-style: none; font-size: .9rem; }
.gates { border: 1px solid var(--line); border-left: 6px solid var(--good); border-radius: 8px; background: var(--card); padding: .7rem 1rem; margin: 1.25rem 0 0; }
.gates.failed { border-left-color: var(--bad); }
.gates ul { margin: .4rem 0 0; padding-left: 1.2rem; }
.gates p { margin: 0; font-weight: 600; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.cards li { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1.1rem; }
.cards .chart { width: 100%; max-width: 20rem; height: auto; }
.cards .value { display: block; font-size: 2rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
.cards .name { font-weight: 600; overflow-wrap: anywhere; }
.tools { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: center; margin: .5rem 0; }
.tools output { color: var(--quiet); font-variant-numeric: tabular-nums; }
.tools input { width: 14rem; max-width: 100%; }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .45rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: 400; min-width: 11rem; }
tbody th code, .name { font-weight: 600; font-family: inherit; }
tbody tr:hover > * { background: var(--note-wash); }
th small { display: block; max-width: 34rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th { background: var(--note-wash); padding: .25rem .35rem; font-weight: 600; vertical-align: middle; }
thead .number { white-space: normal; }
thead th:not(:has(button)) { padding: .45rem .75rem; }
thead button { border: 0; background: none; font-weight: 600; padding: .25rem .4rem; width: 100%; text-align: inherit; }
thead button:hover { text-decoration: underline; }
.arrow::after { content: '\\2195'; opacity: .35; margin-left: .35em; }
[aria-sort='ascending'] .arrow::after { content: '\\2191'; opacity: 1; }
[aria-sort='descending'] .arrow::after { content: '\\2193'; opacity: 1; }
.nowrap { white-space: nowrap; }
.chart { display: block; max-width: none; }
.chart path { fill: none; stroke: var(--quiet); }
.chart .axis, .chart .tick { stroke: var(--line); }
.chart .bar { stroke: var(--link); stroke-width: 4; stroke-opacity: .55; }
.chart .bar.rough { stroke-dasharray: 3 3; }
.chart .cap { stroke: var(--link); stroke-width: 1.5; }
.chart .dot { fill: var(--link); stroke: var(--card); stroke-width: 1.5; }
.chart .before { stroke: var(--ink); stroke-width: 1.5; }
.better { color: var(--good); } .worse { color: var(--bad); } .better, .worse { font-weight: 600; }
details.case { border: 1px solid var(--line); border-radius: 10px; background: var(--card); margin: .6rem 0; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details.case > summary { padding: .6rem 1rem; cursor: pointer; font-weight: 600; }
details.case[open] > summary { border-bottom: 1px solid var(--line); }
summary .count { font-weight: 400; color: var(--quiet); margin-left: .75rem; }
.inside { padding: .75rem 1rem 1.25rem; }
.layers { border: 0; padding: 0; margin: .25rem 0 1rem; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
.layers legend { float: left; margin-right: .8rem; color: var(--quiet); }
.layers input { accent-color: var(--link); }
.sides { display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr); gap: 2rem; align-items: start; }
.text { font: 1.06rem/1.95 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; max-width: 44rem; margin: 0; unicode-bidi: isolate; tab-size: 4; }
.plain { line-height: 1.6; }
.found { font-size: .9rem; max-height: 80vh; overflow: auto; position: sticky; top: 1rem; }
.found ul { list-style: none; padding: 0; margin: 0 0 1rem; }
.found li { padding: .35rem 0 .35rem .7rem; border-left: 3px solid var(--line); margin-bottom: .6rem; overflow-wrap: anywhere; }
.found h4 { margin: .75rem 0 .35rem; font-size: .9rem; }
.found .is-missed { border-left: 3px dashed var(--bad); } .found .is-false-alarm { border-left: 3px double var(--warn); } .found .is-hit { border-left: 3px solid var(--good); }
.legend { display: flex; flex-wrap: wrap; gap: .5rem 1.4rem; list-style: none; padding: .7rem 1rem; margin: .75rem 0; background: var(--card); border: 1px solid var(--line); border-radius: 10px; font-size: .92rem; }
.tag { font: 600 .68rem/1 system-ui, sans-serif; font-style: normal; vertical-align: .42em; margin: 0 .2em 0 .1em; white-space: nowrap; }
.tag::before { content: attr(data-tag); border-radius: 4px; padding: .1em .35em; background: var(--note-wash); color: var(--quiet); }
.tag.is-hit::before { background: var(--good-wash); color: var(--good); }
.tag.is-missed::before { background: var(--bad-wash); color: var(--bad); }
.tag.is-false-alarm::before { background: var(--warn-wash); color: var(--warn); }
.mark { text-decoration-skip-ink: none; text-underline-offset: .22em; padding-block: .1em; }
.case:not(.no-phrase) .phrase-gold-hit { text-decoration: underline 2px solid var(--good); }
.case:not(.no-phrase) .phrase-gold-missed { text-decoration: underline 2px dashed var(--bad); }
.case:not(.no-phrase) .phrase-found-hit { background: var(--good-wash); }
.case:not(.no-phrase) .phrase-found-neither { background: var(--note-wash); }
.case:not(.no-phrase) .phrase-found-false-alarm { background: var(--warn-wash); text-decoration: underline 2px wavy var(--warn); }
.case:not(.no-inconsistency) .inconsistency-gold-hit { border-bottom: 4px double var(--clash); }
.case:not(.no-inconsistency) .inconsistency-gold-missed { border-bottom: 3px dashed var(--bad); }
.case:not(.no-inconsistency) .inconsistency-found-hit { border-top: 2px solid var(--clash); }
.case:not(.no-inconsistency) .inconsistency-found-neither { border-top: 2px dotted var(--quiet); }
.case:not(.no-inconsistency) .inconsistency-found-false-alarm { border-bottom: 3px dotted var(--warn); border-top: 3px dotted var(--warn); }
.case:not(.no-trap) .trap-gold-neither { text-decoration: underline 1px dotted var(--quiet); }
.case:not(.no-trap) .trap-gold-false-alarm { text-decoration: underline 2px wavy var(--warn); }
.case:not(.no-claim) .claim-gold-hit { box-shadow: inset 3px 0 var(--good); padding-left: .3em; }
.case:not(.no-claim) .claim-gold-missed { box-shadow: inset 3px 0 var(--quiet); padding-left: .3em; }
.no-phrase .on-phrase, .no-inconsistency .on-inconsistency, .no-trap .on-trap, .no-claim .on-claim { display: none; }
.here { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 3px; }
[hidden] { display: none !important; }
footer { color: var(--quiet); font-size: .85rem; margin: 3rem 0 2rem; }
@media (max-width: 60rem) { .sides { grid-template-columns: minmax(0, 1fr); } .found { position: static; max-height: none; } }
@media (max-width: 40rem) { .text { font-size: 1rem; } tbody th { min-width: 10rem; } .tools input { width: 100%; } .tools label { width: 100%; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
