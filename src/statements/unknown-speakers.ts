import type { Statement, Warning } from '../analysis.js';

/** One warning for each statement whose speaker is not known by name. */
export function warnOfUnknownSpeakers(statements: readonly Statement[]): Warning[] {
  return statements
    .filter(({ speaker }) => speaker === null)
    .map(({ id, content }) => ({
      code: 'no-speaker',
      message: `statement ${id} has no speaker that is known by name`,
      start: content[0]!.start,
      end: content.at(-1)!.end,
    }));
}
