import { replaced, unwrapped, type ReadingRule } from './rule.js';

const ENTITIES = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);
/** Letters that are no letter with a mark on it. */
const LETTERS = new Map([
  ['szlig', 'ß'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['oelig', 'œ'],
  ['eth', 'ð'],
  ['thorn', 'þ'],
  ['lstrok', 'ł'],
  ['Lstrok', 'Ł'],
  ['inodot', 'ı'],
]);
/** Marks on letters, as they combine. */
const MARKS = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['macr', '\u0304'],
  ['breve', '\u0306'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
  ['ogon', '\u0328'],
]);
const HIGHEST = 0x2fff;

/** Marks of Markdown, e-mail and HTML around the words of a text. */
export const MARKUP_RULES: readonly ReadingRule[] = [
  {
    id: 'reading.heading-mark',
    example: ['# Talks fail', 'Talks fail'],
    pattern: /^#{1,6} (?=\S)/gm,
    edits: replaced(() => ''),
  },
  {
    id: 'reading.quoted-line',
    example: ['> No one moved.', 'No one moved.'],
    pattern: /^(?:> ?){1,8}/gm,
    edits: replaced(() => ''),
  },
  {
    id: 'reading.repost',
    example: ['RT @desk: Rain', '@desk: Rain'],
    pattern: /(?<![\p{L}\d])(?:RT|MT) (?=@\w)/gu,
    sign: /[RM]T @/,
    edits: replaced(() => ''),
  },
  {
    id: 'reading.link',
    example: ['[Karin Frei](https://x.ch) left', 'Karin Frei left'],
    pattern: /!?\[([^[\]\n]{1,200})\]\((?:https?:|mailto:|\/)[^()\s]{0,500}\)/g,
    edits: unwrapped,
  },
  {
    id: 'reading.strong',
    example: ['**Oslo, 4 May** is', 'Oslo, 4 May is'],
    pattern: /\*\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*\*/g,
    edits: unwrapped,
  },
  {
    id: 'reading.emphasis',
    example: ['*Swiss* talks', 'Swiss talks'],
    pattern: /(?<![*\w])\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*(?![*\w])/g,
    edits: unwrapped,
  },
  {
    id: 'reading.underscores',
    example: ['had _failed_.', 'had failed.'],
    pattern: /\b__?(?=[^\s_])([^_\n]{1,300})(?<=\S)__?\b/g,
    edits: unwrapped,
  },
  {
    id: 'reading.block-tag',
    example: ['<p>One</p><p>Two</p>', '\n\nOne\n\n\n\nTwo\n\n'],
    pattern: /<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|table|blockquote)(?:\s[^<>]{0,300})?\/?>/gi,
    edits: replaced(() => '\n\n'),
  },
  {
    id: 'reading.tag',
    example: ['<strong>Ola</strong> Berg', 'Ola Berg'],
    pattern:
      /<\/?(?:[abiuq]|em|strong|span|small|sup|sub|mark|cite|font|img|abbr|time)(?:\s[^<>]{0,500})?\/?>/gi,
    edits: replaced(() => ''),
  },
  {
    id: 'reading.entity',
    example: ['AT&amp;T &#8217;s caf&eacute;', 'AT&T ’s café'],
    pattern: /&(?:([a-z]{3,8})|#(\d{2,5}));/gi,
    edits: replaced(([, name, code]) =>
      name === undefined ? characterOf(Number(code)) : (ENTITIES.get(name) ?? letterOf(name)),
    ),
  },
];

/** A letter, mark or space; controls and `<` are none. */
const characterOf = (code: number): string | null =>
  code > 0x20 && code <= HIGHEST && code !== 0x3c && code !== 0x3e && !(code >= 0x7f && code < 0xa0)
    ? String.fromCharCode(code)
    : null;

/** `eacute`: the letter é. */
const letterOf = (name: string): string | null => {
  const mark = MARKS.get(name.slice(1));
  return mark === undefined ? (LETTERS.get(name) ?? null) : (name[0]! + mark).normalize('NFC');
};
