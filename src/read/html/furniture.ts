/**
 * Lines of a page that are not the article: what stands around, between and behind its paragraphs on news
 * sites everywhere. A row is a kind with an example.
 */
export interface Furniture {
  readonly id: string;
  readonly example: string;
  /** Words in small letters that open such a line; a letter behind them makes another word. */
  readonly opens: readonly string[];
  /** Signs of such a line that are not words at its start. */
  readonly shape?: RegExp;
  /** Longest line, in characters, that can be this: a paragraph that opens with the same words is prose. */
  readonly upTo: number;
  /** A heading of this kind stands over a block of such lines, up to the next heading. */
  readonly block?: boolean;
}

const phrases = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

export const FURNITURE: readonly Furniture[] = [
  {
    id: 'related',
    example: 'Related: Ten harbours to watch',
    opens: phrases(
      `related, see also, see more, read more, read also, read next, also read, also on, more on, more from,
       more stories, more great, recommended, you may also, you might also, don't miss, don’t miss, must read,
       in pictures, watch also, watch now, watch:, listen:, recent articles, popular, trending, most read,
       most popular, most viewed, what to read next, editor's pick, editor's picks, editors' picks,
       editor’s picks, up next, further reading`,
    ),
    upTo: 160,
    block: true,
  },
  {
    id: 'subscribe',
    example: 'Sign up to our newsletter for more',
    opens: phrases(
      `subscribe, sign up, get access, get the latest, get our, get breaking, get updates, get unlimited,
       join our, join us, want more, register now, register for, download our app, download the app,
       follow us, follow our, follow him, follow her, follow me, follow @, like this story, share this,
       share it, share on, support our, support us, click here, tell us what, leave a comment, post comment,
       comments, advertisement, sponsored, story continues, continue reading, skip to, loading`,
    ),
    upTo: 260,
  },
  {
    id: 'rights',
    example: '© 2024 Harbour Post. All rights reserved.',
    opens: phrases(
      `©, (c), copyright, all rights reserved, this article was, this article is, this article has been,
       this story was, this story has been, this post was, this post may contain, this article may contain,
       this article originally, this article first, this piece was, we may earn, we may receive,
       originally published, terms of, privacy policy, the contents of this site`,
    ),
    upTo: 420,
  },
  {
    id: 'credit',
    example: 'Photo: Ana Ruiz / Andina',
    opens: phrases(
      `photo by, photos by, photo credit, photo:, photos:, photo /, photo |, image by, image credit,
       image courtesy, image:, images:, image /, picture:, pictures:, picture by, video:, video by,
       video credit, credit:, credits:, illustration:, illustration by, graphic:, graphic by, source:,
       sources:, file photo, getty, enlarge image, photo illustration`,
    ),
    upTo: 200,
  },
  {
    id: 'caption',
    example: 'Boats in the harbour on Monday (Image: Andina)',
    opens: [],
    shape: /\((?:image|photo|picture|file|credit)s?(?: credit)?:[^()]{1,60}\)$|^(?:image )?\d+ of \d+$/,
    upTo: 260,
  },
  {
    id: 'published',
    example: 'Published 10:48, Tue, Nov 19, 2019',
    opens: phrases(
      `published, updated, posted, first published, last updated, last modified, modified, filed under, tags,
       tagged, category, categories, issued, reading time`,
    ),
    shape: /^\d{1,2} min(?:ute)?s? read$/,
    upTo: 140,
  },
  {
    id: 'day',
    example: 'November 19, 2019 at 9:45 am',
    opens: [],
    shape:
      /^(?:\p{L}{3,9},? )?(?:\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})[\p{L}\d:.,| ]{0,20}$/u,
    upTo: 60,
  },
  {
    id: 'credits',
    example: 'Reporting by Ana Ruiz; editing by Jo Berg',
    opens: phrases(
      `reporting by, (reporting by, additional reporting by, writing by, (writing by, editing by, (editing by,
       compiled by`,
    ),
    upTo: 400,
  },
  {
    id: 'author',
    example: 'About the author',
    opens: phrases('about the author, view author, email the author, written by, by'),
    upTo: 90,
    block: true,
  },
];

/** The kind of furniture that a line is; null for prose. */
export function furnitureOf(line: string): Furniture | null {
  const lower = line.toLowerCase().replace(/^[^\p{L}\p{N}(©]+/u, '');
  const opensWith = (phrase: string) =>
    lower.startsWith(phrase) && !/^\p{L}/u.test(lower.slice(phrase.length));
  return (
    FURNITURE.find(
      ({ opens, shape, upTo }) =>
        line.length <= upTo && (opens.some(opensWith) || (shape?.test(lower) ?? false)),
    ) ?? null
  );
}
