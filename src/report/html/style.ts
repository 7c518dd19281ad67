import { KINDS } from './marks.js';

/**
 * Line under the words of each kind: style and the hue of line and ground. Kinds differ in both, for those
 * who see no colour.
 */
const LOOKS: ReadonlyMap<string, readonly [line: string, hue: number, saturation?: number]> = new Map([
  ['act', ['3px solid', 8]],
  ['statement', ['0 none', 48]],
  ['person', ['2px solid', 215]],
  ['organization', ['2px dashed', 280]],
  ['country', ['3px double', 145]],
  ['place', ['2px dotted', 170]],
  ['initiative', ['2px dashed', 320]],
  ['event', ['2px dotted', 320]],
  ['other', ['1px solid', 0, 0]],
  ['amount', ['1px dashed', 95]],
  ['date', ['1px dotted', 30]],
]);

const look = ([kind]: readonly [string, string]) => {
  const [line, hue, saturation = 80] = LOOKS.get(kind)!;
  return `
mark.${kind}, label.${kind} span {
  background: hsl(${hue} ${saturation}% var(--ground));
  border-bottom: ${line} hsl(${hue} ${saturation}% var(--line));
}
body:has(#show-${kind}:not(:checked)) mark.${kind} { background: none; border: 0; }
body:has(#show-${kind}:not(:checked)) .facts.${kind} { display: none; }`;
};

export const STYLE = `
:root {
  --paper: #fff; --ink: #1c1c1e; --soft: #5a5a60; --rule: #d9d9de; --link: #0b4f9e; --ground: 92%;
  --line: 35%; --glow: #b00020;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --ink: #e9e9ec; --soft: #a9a9b2; --rule: #3a3b41; --link: #8ec1ff;
    --ground: 19%; --line: 65%; --glow: #ff8a80;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 17px/1.6 Georgia, "Times New Roman", serif; overflow-wrap: anywhere;
}
.bar, aside, #index, .source, .skip {
  font-family: system-ui, "Segoe UI", "DejaVu Sans", sans-serif; font-size: 14px; line-height: 1.45;
}
a { color: var(--link); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; background: var(--paper); padding: .5rem; }
.bar {
  position: sticky; top: 0; z-index: 2; background: var(--paper);
  border-bottom: 1px solid var(--rule); padding: .5rem 1.25rem; display: flex; flex-wrap: wrap;
  gap: .25rem 1.25rem; align-items: center;
}
.bar fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem .8rem; }
.bar legend { float: left; margin-right: .8rem; padding: 0; color: var(--soft); }
.bar [hidden] { display: none; }
.bar label { white-space: nowrap; }
.keys { margin: 0; color: var(--soft); }
kbd { border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; }
#index { padding: 1rem 1.25rem; border-bottom: 1px solid var(--rule); }
#index ol { margin: 0; padding-left: 1.6rem; columns: 22rem; }
.article {
  display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 27rem); gap: 0 2.5rem;
  max-width: 82rem; margin: 0 auto; padding: 0 1.25rem; border-bottom: 1px solid var(--rule);
  scroll-margin-top: 5rem;
}
article { max-width: 44rem; padding: 1rem 0 3rem; justify-self: center; }
article p { content-visibility: auto; contain-intrinsic-size: auto 6em; white-space: pre-line; }
h2 { font-size: 1.6rem; line-height: 1.25; margin: .8rem 0 .4rem; }
#index h2 { font-size: 1.1rem; }
.source, small, .count { color: var(--soft); }
aside {
  position: sticky; top: 4.5rem; align-self: start; max-height: calc(100vh - 5rem); overflow: auto;
  padding: 1rem 1rem 2rem 0; outline-offset: -2px;
}
aside h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
aside ul, aside ol { list-style: none; margin: 0; padding: 0; }
aside li {
  padding: .3rem .5rem; border-left: 3px solid transparent; content-visibility: auto;
  contain-intrinsic-size: auto 2.6em;
}
aside li[hidden] { display: none; }
aside li a { text-decoration: none; }
aside li a:hover, aside li a:focus-visible { text-decoration: underline; }
aside .summary p { margin: .3rem 0; }
details { color: var(--soft); display: inline; font-size: 12px; }
details[open] { display: block; }
summary { cursor: pointer; display: inline-block; margin-left: .4rem; white-space: nowrap; }
summary::before { content: "▸ "; }
details[open] summary::before { content: "▾ "; }
dl { margin: .2rem 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 .6rem; }
dd { margin: 0; }
.places { margin: .2rem 0; }
mark { color: inherit; background: none; cursor: pointer; scroll-margin: 30vh 0; }
mark:target, mark:focus, aside li:target, aside li:focus {
  outline: 2px solid var(--glow); outline-offset: 1px;
}
:focus-visible { outline: 2px solid var(--glow); }
${KINDS.map(look).join('')}
@media (max-width: 60rem) {
  .article { display: block; }
  aside { position: static; max-height: none; }
  .keys { display: none; }
  .bar { position: static; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  .bar, .skip, details { display: none; }
  body { font-size: 11pt; }
  .article { display: block; break-after: page; }
  article p, aside li { content-visibility: visible; }
  aside { position: static; max-height: none; overflow: visible; columns: 2; }
  mark { background: none !important; }
}
`;
