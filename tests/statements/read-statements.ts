import { analyze } from '../../src/analyze.js';

/** Statements of a text in short: kind, speaker by name, mention, cue, contents, addressee. */
export function readStatements(text: string) {
  const analysis = analyze(text, { explain: true });
  const nameOf = (id: string | null | undefined) =>
    analysis.entities.find((entity) => entity.id === id)?.name ?? null;
  return analysis.statements.map(
    ({
      kind,
      speaker,
      speakers,
      speakerMention,
      cue,
      content,
      stance,
      hedged,
      addressee,
      about,
      rule,
      evidence,
    }) => ({
      kind,
      speaker: nameOf(speaker),
      speakers: speakers?.map(nameOf),
      mention: speakerMention?.text ?? null,
      cue: cue?.text ?? null,
      content: content.map((span) => span.text),
      stance,
      hedged,
      addressee: nameOf(addressee),
      about: about.map(nameOf),
      rule,
      evidence,
    }),
  );
}
