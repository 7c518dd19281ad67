import { decodeHTML } from 'entities';
import { lexer, type Token, type Tokens } from 'marked';

/** What the head of a Markdown file, between lines of `---`, tells of the article. */
export interface FrontMatter {
  title?: string;
  date?: string;
  author?: string;
}

export interface MarkdownArticle extends FrontMatter {
  text: string;
}

const HEAD = /^---\r?\n([\s\S]{0,10000}?)\r?\n---\r?(?:\n|$)/;
const HEAD_LINE = /^(title|date|author):[ \t]+(\S.*)$/;

/**
 * The words of a Markdown file (CommonMark and GitHub's tables) without its marks, paragraphs with an empty
 * line between: headings, paragraphs, items of lists and rows of tables. Code, pictures and HTML are left
 * out.
 *
 * @throws whatever the parser throws at what is nested too deep
 */
export function extractMarkdown(source: string): MarkdownArticle {
  const [head = '', inside = ''] = HEAD.exec(source) ?? [];
  const paragraphs = blocksOf(lexer(source.slice(head.length))).filter((text) => text !== '');
  return { ...readHead(inside), text: `${paragraphs.join('\n\n')}\n` };
}

function readHead(inside: string): FrontMatter {
  const found: FrontMatter = {};
  for (const line of inside.split(/\r?\n/)) {
    const [, name, value = ''] = HEAD_LINE.exec(line) ?? [];
    const text = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (name !== undefined && text !== '') found[name as keyof FrontMatter] = text;
  }
  return found;
}

/** A text for each block that holds words. */
function blocksOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case 'heading':
      case 'paragraph':
        return [inlineText(token.tokens)];
      case 'text':
        return [token.tokens ? inlineText(token.tokens) : plain(token.raw)];
      case 'list':
        return blocksOf((token as Tokens.List).items);
      case 'blockquote':
      case 'list_item':
        return blocksOf(token.tokens ?? []);
      case 'table':
        return [token.header as Cell[], ...(token.rows as Cell[][])].map((row) =>
          row.map((cell) => inlineText(cell.tokens)).join(' | '),
        );
      default:
        return [];
    }
  });
}

interface Cell {
  tokens: Token[];
}

/** The words of a paragraph; a line break of the source is a space. */
const inlineText = (tokens: readonly Token[] | undefined): string =>
  (tokens ?? []).map(wordsOf).join('').trim();

function wordsOf(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'image':
    case 'html':
      return '';
    case 'codespan':
    case 'escape':
      return plain(token['text'] as string);
    default:
      return 'tokens' in token && token.tokens ? token.tokens.map(wordsOf).join('') : plain(token.raw);
  }
}

/** Entities as their characters, and a space for each line break with what stands around it. */
function plain(text: string): string {
  const lines = decodeHTML(text).split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, i) => (i < last ? line.trimEnd() : line))
    .map((line, i) => (i > 0 ? line.trimStart() : line))
    .join(' ');
}
