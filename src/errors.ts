/** Exit codes of the command. */
export const EXIT = {
  ok: 0,
  inputFailed: 1,
  usage: 2,
  internal: 70,
  cannotWrite: 74,
  interrupted: 130,
} as const;

/** Every failure the tool can report: a stable code, and what to tell the person. */
const MESSAGES = {
  'input-missing': () => 'no such file; check the path',
  'input-address': () =>
    'is an address, and nothing is fetched; try: curl -sL ADDRESS | article-analyze -',
  'input-repeated': () => 'is named twice, and can be read once',
  'input-directory': () => 'is a directory; name the files in it, such as DIR/*.txt',
  'input-empty-folder': () => 'holds no file that can be read (text, JSON, tables, HTML, WARC)',
  'input-special': () => 'is a device; pipe it in and use - instead',
  'input-unreadable': (reason: string) => `cannot be read (${reason}); check its permissions`,
  'input-not-prose': (reason: string) => `is ${reason}`,
  'input-binary': () => 'is binary (a NUL byte within the first 8 kB); convert it to text first',
  'input-too-large': (limit: string) =>
    `is larger than ${limit} bytes; raise the limit with --max-bytes`,
  'line-not-json': () => 'is not a JSON object',
  'lines-not-json': (count: string) =>
    `has ${count} lines that are no JSON objects; of texts, make analyses first: article-analyze --ndjson FILE`,
  'analysis-incomplete': (path: string) =>
    `is no analysis that can be read (it lacks ${path}); make it without --fields`,
  'line-without-text': (fields: string) =>
    `has no text (${fields}); name the field that holds it with --text-field`,
  'document-not-json': (reason: string) => `is no JSON document that can be read (${reason})`,
  'table-broken': (reason: string) => `is no table that can be read (${reason})`,
  'page-without-article': () => 'has no article that stands out; read it as it stands with --input text',
  'archive-broken': (reason: string) => `is damaged or cut (${reason}); what came before is complete`,
  'article-failed': (reason: string) =>
    `the analysis failed (${reason}); please report it, with the article`,
  'article-memory': (limit: string) =>
    `needs more than the ${limit} MB of memory that there are; split it, or set NODE_OPTIONS=--max-old-space-size=MEGABYTES`,
  'article-timeout': (seconds: string) =>
    `was not analysed within ${seconds} seconds; split it, or give it more with --timeout`,
  'asset-damaged': (reason: string) =>
    `${reason}; install article-analyze again, for results would not be right`,
  'asset-unreachable': (reason: string) =>
    `cannot be fetched (${reason}); serve the folder dist/assets of article-analyze there, or tell its address in { assets }`,
  'knowledge-refused': (reason: string) => reason,
  'settings-refused': (reason: string) => reason,
  'eval-gold': (reason: string) => reason,
  'resume-refused': (reason: string) =>
    `${reason}; give what was given before, or remove the file to start again`,
  'output-is-input': () => 'is an input too; write to another file',
  'output-failed': (reason: string) =>
    `cannot write the output (${reason}); check the disk and the path`,
} as const;

export type FailureCode = keyof typeof MESSAGES;
export const FAILURE_CODES = Object.keys(MESSAGES) as FailureCode[];

/** The exit code that a failure leads to. */
export function exitCodeOf({ code }: Failure): number {
  switch (code) {
    case 'output-failed':
      return EXIT.cannotWrite;
    case 'knowledge-refused':
    case 'settings-refused':
    case 'output-is-input':
    case 'resume-refused':
      return EXIT.usage;
    case 'article-failed':
    case 'asset-damaged':
      return EXIT.internal;
    default:
      return EXIT.inputFailed;
  }
}

/** A failure a person can act on; anything else that is thrown is a defect. */
export class Failure extends Error {
  /** As it is called here, whatever bundlers make of it. */
  override readonly name = 'Failure';

  /**
   * @param subject what failed: a file name, `file:line`, an option
   * @param detail the part of the message that varies
   */
  constructor(
    readonly code: FailureCode,
    readonly subject: string,
    readonly detail = '',
  ) {
    super(`${subject}: ${MESSAGES[code](detail)} [${code}]`);
  }
}
