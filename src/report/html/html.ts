import type { Analysis, Range } from '../../analysis.js';
import { sha256 } from '../../host.js';
import type { Format } from '../format.js';
import { headline, provenance } from '../lines/head.js';
import { html as escape, webAddress } from './escape.js';
import { Highlighter } from './highlight.js';
import { KINDS, marksOf } from './marks.js';
import { panel } from './panel.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** One page without anything outside itself: each article with its facts on its words, and beside it. */
export function html(): Format {
  const index: string[] = [];
  return {
    head: HEAD,
    ordered: true,
    needs: [
      'article',
      'text',
      'paragraphs',
      'sentences',
      'entities',
      'dates',
      'amounts',
      'statements',
      'acts',
      'keyphrases',
      'summary',
      'stats',
    ],
    write(analysis) {
      const id = `a${index.length + 1}`;
      index.push(indexEntry(analysis, id));
      return article(analysis, id);
    },
    foot: () =>
      `${index.length > 1 ? `<nav id="index" aria-label="Articles"><h2>${index.length} articles</h2><ol>${index.join('')}</ol></nav>` : ''}</main>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  };
}

const digest = (text: string) => `'sha256-${sha256(text, 'base64')}'`;

/** Nothing is loaded, sent or framed; only the page's own style and script, by their digests. */
const POLICY = `default-src 'none'; style-src ${digest(STYLE)}; script-src ${digest(SCRIPT)}; base-uri 'none'; form-action 'none'`;

const FILTERS = KINDS.map(
  ([kind, label]) =>
    `<label class="${kind}"><input type="checkbox" id="show-${kind}" checked> <span>${label}</span></label>`,
).join('');

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Facts of the news</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#a1-facts">Skip to the facts</a>
<header class="bar">
<fieldset><legend>Show</legend>${FILTERS}</fieldset>
<label class="search" hidden>Find a fact <input type="search" id="find"></label>
<p class="keys" hidden><kbd>n</kbd> <kbd>p</kbd> next, previous fact in the text · <kbd>Enter</kbd> from the words to the fact and back · <kbd>/</kbd> find</p>
</header>
<main>
`;

function article(analysis: Analysis, id: string): string {
  const prefix = `${id}-`;
  const highlighter = new Highlighter(analysis.text, marksOf(analysis, prefix));
  const { title } = analysis.article;
  const isHeadline = ({ start, end }: Range) =>
    title?.start != null && title.end != null && start <= title.start && title.end <= end;
  const about = `<p class="source">${source(analysis)}</p>\n`;
  let text = '';
  let hasHeadline = false;
  for (const paragraph of analysis.paragraphs) {
    const words = highlighter.write(paragraph);
    if (hasHeadline || !isHeadline(paragraph)) text += `<p dir="auto">${words}</p>\n`;
    else {
      hasHeadline = true;
      text += `<h2 dir="auto">${words}</h2>\n${about}`;
    }
  }
  const head = hasHeadline ? '' : `<h2 dir="auto">${escape(headline(analysis))}</h2>\n${about}`;
  return `<section class="article" id="${id}">
<article lang="${escape(analysis.article.language ?? 'en')}" aria-label="Text">
${head}${text}</article>
<aside id="${prefix}facts" tabindex="-1" aria-label="Facts">
${panel(analysis, prefix)}
</aside>
</section>
`;
}

function source(analysis: Analysis): string {
  const address = webAddress(analysis.source.url);
  const facts = provenance(analysis).map(escape).join(' · ');
  return address === null
    ? facts
    : `${facts} · <a href="${escape(address)}" rel="noopener noreferrer">${escape(address)}</a>`;
}

function indexEntry(analysis: Analysis, id: string): string {
  const { acts, statements, article: about, source: from } = analysis;
  const date = about.published ?? about.dateline?.date ?? 'undated';
  return `<li><a href="#${id}">${escape(about.title?.text ?? from.name)}</a> <small>${escape(date)} · ${acts.length} acts · ${statements.length} statements</small></li>`;
}
