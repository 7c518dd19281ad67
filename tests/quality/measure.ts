import { analyze } from '../../src/analyze.js';
import type { Analysis, Entity } from '../../src/analysis.js';
import {
  readActNews,
  readGoldArticles,
  readGoldSentences,
  readGoldStatements,
  readWorldNews,
  type GoldActs,
  type GoldArticle,
  type GoldFacts,
  type GoldNames,
  type GoldStatement,
} from './gold.js';
import { Tally } from './tally.js';

const fold = (s: string | null | undefined) => (s ?? '').toLowerCase().replace(/^the /, '');
const called = (e: Entity | undefined, name: string) =>
  !!e && [e.name, ...e.aliases].some((n) => fold(n) === fold(name));

const namedIn = (a: Analysis) => (type: string) =>
  a.entities.filter(
    (e) => e.type === type && e.mentions.some((m) => m.kind === 'name' || m.kind === 'demonym'),
  );

/** Score of every task on the project's own gold, F1 or accuracy in percent. */
export function measureAll(): Map<string, number> {
  const tallies = new Map<string, Tally>();
  const of = (task: string) => {
    const tally = tallies.get(task) ?? new Tally();
    tallies.set(task, tally);
    return tally;
  };
  for (const article of readGoldArticles()) measureArticle(article, analyze(article.text), of);
  for (const { text, gold } of readWorldNews())
    measureNames(gold, analyze(text), (task) => of(`world ${task}`));
  for (const { text, gold } of readGoldStatements()) measureStatements(text, gold, of);
  for (const { text, gold } of readActNews()) measureActs(gold, analyze(text), of);
  measureSyntax(of);
  return new Map([...tallies].map(([task, tally]) => [task, tally.f1]));
}

function measureArticle(
  { gold, text }: GoldArticle<GoldFacts>,
  a: Analysis,
  of: (task: string) => Tally,
): void {
  const entities = new Map(a.entities.map((e) => [e.id, e]));
  const { title, authors, agency, published, dateline } = a.article;
  of('document').tick((title?.text ?? null) === gold.title);
  of('document').tick(authors.join() === gold.authors.join());
  of('document').tick(agency === gold.agency);
  of('document').tick(
    gold.published === null ? published === null : (published ?? '').startsWith(gold.published),
  );
  of('document').tick(
    dateline?.place === gold.dateline?.place &&
      dateline?.country === gold.dateline?.country &&
      dateline?.date === gold.dateline?.date,
  );
  measureNames(gold, a, of);
  for (const d of gold.dates)
    of('dates').tick(a.dates.some((x) => x.text.includes(d.text) && x.value === d.value));
  const statements = of('statements').add(gold.statements, a.statements, (g, s) =>
    s.content.some((c) => c.start === text.indexOf(g.starts)),
  );
  for (const [g, s] of statements) {
    of('speakers').tick(called(entities.get(s.speaker ?? ''), g.speaker));
    of('statement kinds').tick(s.kind === g.kind);
  }
  for (const g of gold.acts)
    of('acts').tick(
      a.acts.some(
        (x) =>
          x.type === g.type &&
          x.trigger.text.startsWith(g.trigger) &&
          x.actors.some((id) => called(entities.get(id), g.actor)) &&
          (g.recipient === null || x.recipients.some((id) => called(entities.get(id), g.recipient!))),
      ),
    );
}

function measureNames(gold: GoldNames, a: Analysis, of: (task: string) => Tally): void {
  const named = namedIn(a);
  const people = of('people').add(gold.people, named('person'), (g, e) => called(e, g.name));
  for (const [g, e] of people) {
    of('offices').tick(fold(e.role) === fold(g.role));
    of('person countries').tick((e.country ?? e.likelyCountry) === g.country);
    if (e.country !== null) of('told person countries').tick(e.country === g.country);
  }
  of('countries').add(gold.countries, named('country'), (g, e) => e.country === g);
  of('organizations').add(gold.organizations, named('organization'), (g, e) => called(e, g));
  of('initiatives').add(gold.initiatives, named('initiative'), (g, e) => called(e, g));
}

function measureStatements(
  text: string,
  gold: readonly GoldStatement[],
  of: (task: string) => Tally,
): void {
  const a = analyze(text);
  const entities = new Map(a.entities.map((e) => [e.id, e]));
  const spanOf = ({ starts, ends }: GoldStatement) => {
    const start = text.indexOf(starts);
    return { start, end: text.indexOf(ends, start) + ends.length };
  };
  const pairs = of('statements by genre').add(gold, a.statements, (g, { content }) => {
    const { start, end } = spanOf(g);
    return start === content[0]!.start && Math.abs(content.at(-1)!.end - end) <= 2;
  });
  for (const [g, s] of pairs) {
    const names = g.speaker.split(' + ');
    const ids = s.speakers ?? [s.speaker ?? ''];
    const spoken = names.every((name) => ids.some((id) => called(entities.get(id), name)));
    of('speakers by genre').tick(spoken || fold(s.speakerMention?.text).includes(fold(g.speaker)));
    of('statement kinds by genre').tick(s.kind === g.kind);
    of('cues by genre').tick((s.cue?.text ?? null) === g.cue);
  }
}

function measureActs(gold: GoldActs, a: Analysis, of: (task: string) => Tally): void {
  const entities = new Map(a.entities.map((e) => [e.id, e]));
  const names = (ids: readonly string[], wanted: readonly string[]) =>
    wanted.every((name) => ids.some((id) => called(entities.get(id), name)));
  const acts = of('act types').add(
    gold.acts,
    a.acts,
    (g, x) => g.type === x.type && g.trigger === x.trigger.text,
  );
  for (const [g, x] of acts) {
    of('act sides').tick(names(x.actors, g.actors) && names(x.recipients, g.recipients));
    of('act factuality').tick(g.factuality === x.factuality);
  }
}

function measureSyntax(of: (task: string) => Tally): void {
  for (const { text, words } of readGoldSentences()) {
    const tokens = analyze(text, { only: ['tokens'] }).tokens!;
    of('tokens').add(
      words.map((w) => w.form),
      tokens.map((t) => t.text),
      (w, f) => w === f,
    );
    if (tokens.length !== words.length) continue;
    words.forEach((word, i) => {
      const token = tokens[i]!;
      of('parts of speech').tick(token.pos === word.pos);
      of('lemmas').tick(fold(token.lemma) === fold(word.lemma));
      of('heads').tick(token.head === word.head);
      of('labelled heads').tick(
        token.head === word.head && token.dep.split(':')[0] === word.relation.split(':')[0],
      );
    });
  }
}
