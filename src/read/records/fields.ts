/**
 * Names of the fields of a record, as its owner chose them; without them the usual ones are tried in order.
 */
export interface FieldNames {
  text?: string;
  title?: string;
  date?: string;
  id?: string;
  url?: string;
  /** Fields that `source.record` carries through. */
  keep?: readonly string[];
  /**
   * What names a record that has neither id nor address: where it stands (the default), or a hash of its
   * bytes.
   */
  unnamed?: 'place' | 'hash';
}

export type Field = 'text' | 'title' | 'date' | 'id' | 'url' | 'language';

/**
 * The usual names, in the order in which they are tried: the contract's own first, then those of news-please
 * (maintext, date_publish), Readability (textContent), schema.org (articleBody, headline, datePublished),
 * JSON Feed (content_text, date_published), NewsAPI (content, publishedAt), GDELT and Media Cloud exports.
 */
export const USUAL_FIELDS: Record<Field, readonly string[]> = {
  text: [
    'text',
    'body',
    'maintext',
    'textContent',
    'text_content',
    'articleBody',
    'article_body',
    'article_text',
    'full_text',
    'fulltext',
    'content_text',
    'bodyText',
    'body_text',
    'content',
    'article',
    'story',
  ],
  title: ['title', 'headline', 'heading', 'webTitle', 'article_title'],
  date: [
    'date',
    'published',
    'publishedAt',
    'published_at',
    'datePublished',
    'date_published',
    'date_publish',
    'publish_date',
    'publication_date',
    'published_date',
    'pub_date',
    'pubDate',
    'webPublicationDate',
    'first_publication_date',
  ],
  id: ['id', '_id', 'uid', 'guid', 'article_id', 'stories_id'],
  url: ['url', 'link', 'webUrl', 'web_url', 'canonical_url', 'href'],
  language: ['language', 'lang'],
};

export type Item = Readonly<Record<string, unknown>>;

/**
 * The value of a field: under the name its owner chose (`a.b` looks inside), else under the first usual one
 * that has content.
 */
export function fieldOf(record: Item, field: Field, chosen: string | undefined): unknown {
  if (chosen !== undefined) return valueAt(record, chosen);
  const names = USUAL_FIELDS[field].filter((name) => Object.hasOwn(record, name));
  const name = names.find((each) => hasContent(record[each])) ?? names[0];
  return name === undefined ? undefined : record[name];
}

/** The value under a name, or under names with full stops between, one inside the other. */
export function valueAt(record: Item, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  let value: unknown = record;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Item)[part];
  }
  return value;
}

const hasContent = (value: unknown) =>
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  value instanceof Date ||
  (typeof value === 'string' && value.trim() !== '');
