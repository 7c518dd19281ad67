import type { Act, Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';

/** An analysis of a text whose acts are these; parties and triggers are given by their words in the text. */
export function withActs(
  text: string,
  acts: readonly (Partial<Omit<Act, 'actors' | 'recipients' | 'trigger'>> & {
    actors: string[];
    recipients: string[];
    trigger: string;
  })[],
): Analysis {
  const analysis = analyze(text);
  const idOf = (name: string) => {
    const entity = analysis.entities.find((e) => e.name === name);
    if (!entity)
      throw new Error(`${name} is not among ${analysis.entities.map((e) => e.name).join(', ')}`);
    return entity.id;
  };
  return {
    ...analysis,
    acts: acts.map(({ actors, recipients, trigger, ...rest }, i): Act => {
      const start = text.indexOf(trigger);
      return {
        id: `a${i + 1}`,
        type: 'CONSULT',
        mode: null,
        actors: actors.map(idOf),
        recipients: recipients.map(idOf),
        trigger: { start, end: start + trigger.length, text: trigger, lemma: trigger },
        sentence: analysis.sentences.findLastIndex((s) => s.start <= start),
        factuality: 'actual',
        date: null,
        place: null,
        contexts: [],
        statement: null,
        rule: 'test',
        confidence: 1,
        ...rest,
      };
    }),
  };
}
