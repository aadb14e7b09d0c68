/** The galley's looks: copy on the left, notes in the margin; on paper and in the dark as well. */
export const css = `
:root {
  color-scheme: light dark;
  --paper: #fffefa; --ink: #1d1d1b; --faint: #5e5b54; --rule: #d8d3c5;
  --error: #a8071a; --error-wash: #fde4e4;
  --warning: #7a4b00; --warning-wash: #fdf0cf;
  --suggestion: #0b4a8f; --suggestion-wash: #e2eefb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --ink: #e8e4da; --faint: #aaa59a; --rule: #3b3a36;
    --error: #ffa3a6; --error-wash: #4a1b20;
    --warning: #ffd17a; --warning-wash: #44340f;
    --suggestion: #9ccbff; --suggestion-wash: #17314f;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 74rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
header, nav, .notes, .tally, footer { font-family: system-ui, sans-serif; font-size: .875rem; line-height: 1.45; }
h1 { margin: 0; font-size: 1.25rem; }
article { margin-top: 2.5rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h2 { margin: 0; font: 600 1.125rem/1.4 system-ui, sans-serif; overflow-wrap: anywhere; }
h3 { font-size: 1.3125rem; line-height: 1.3; }
.tally, footer { color: var(--faint); }
.row { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; column-gap: 2.5rem; }
.copy { margin: .5rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.list-item { padding-left: 1.5rem; }
.notes { margin: .5rem 0; padding: 0 0 0 2.25rem; border-left: 1px solid var(--rule); }
.notes > li { margin-bottom: .75rem; break-inside: avoid; }
.notes p { margin: 0; }
.severity { font-weight: 700; }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.suggestion .severity { color: var(--suggestion); }
.where, .note { color: var(--faint); }
ins { font-weight: 600; }
mark { color: inherit; padding: .05em .1em; text-decoration: underline; text-decoration-thickness: 2px;
  text-underline-offset: .2em; text-decoration-skip-ink: none; }
mark.error { background: var(--error-wash); text-decoration-color: var(--error); text-decoration-style: wavy; }
mark.warning { background: var(--warning-wash); text-decoration-color: var(--warning); text-decoration-style: dashed; }
mark.suggestion { background: var(--suggestion-wash); text-decoration-color: var(--suggestion);
  text-decoration-style: dotted; }
mark:empty::before { content: "\\2038"; font-weight: 700; }
a { color: inherit; }
sup { line-height: 0; font-family: system-ui, sans-serif; font-size: .7em; }
sup a { padding: 0 .15em; text-decoration: none; }
:target { outline: 3px solid currentcolor; outline-offset: 2px; }
@media (max-width: 56rem) {
  .row { grid-template-columns: minmax(0, 1fr); }
  .notes { margin-left: 1rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --rule: #999;
    --error: #000; --warning: #000; --suggestion: #000;
    --error-wash: #fff; --warning-wash: #fff; --suggestion-wash: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .row { grid-template-columns: minmax(0, 1fr) 6.5cm; column-gap: .8cm; }
  nav { display: none; }
  article { break-before: page; }
  header + main > article:first-child { break-before: auto; }
  h2, h3 { break-after: avoid; }
  :target { outline: none; }
}
`
