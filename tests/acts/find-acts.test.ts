import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

/** Acts of a text in short: type, actors, recipients, factuality, by name. */
function acts(text: string) {
  const analysis = analyze(text);
  const name = (id: string) => analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  return analysis.acts.map(({ type, actors, recipients, factuality, mode }) => ({
    type,
    actors: actors.map(name),
    recipients: recipients.map(name),
    factuality,
    mode,
  }));
}

describe('findActs', () => {
  it('names who acts and on whom', () => {
    expect(acts('Canada imposed sanctions on Iran.')).toContainEqual({
      type: 'SANCTION',
      actors: ['Canada'],
      recipients: ['Iran'],
      factuality: 'actual',
      mode: 'sanctions',
    });
  });

  it('turns the passive round', () => {
    expect(acts('Chad was attacked by Sudan on Monday.')).toContainEqual(
      expect.objectContaining({ type: 'ASSAULT', actors: ['Sudan'], recipients: ['Chad'] }),
    );
  });

  it('takes who is judged for a deed for who did it', () => {
    expect(acts('Peru thanked Kenya for hosting refugees.')).toContainEqual(
      expect.objectContaining({ type: 'AID', actors: ['Kenya'], recipients: ['refugees'] }),
    );
    expect(acts('Kenya backed Norway in mediating between Mali and Niger.')).toContainEqual(
      expect.objectContaining({ type: 'CONSULT', actors: ['Norway'], recipients: ['Mali', 'Niger'] }),
    );
  });

  it('lets nobody visit the state that he or she speaks for', () => {
    const text =
      'The highest ranking Peruvian official to visit Chile in decades met Chilean leader Juan Soto, ' +
      'the Peruvian foreign ministry says.';
    expect(acts(text)).toContainEqual(
      expect.objectContaining({ type: 'CONSULT', actors: ['Peru'], recipients: ['Chile'] }),
    );
    const visit =
      "Kofi Asare held talks with Ghana's unions in Accra. Her visit reinforces Ghana's leadership.";
    expect(acts(`Ghanaian President ${visit}`)).toEqual([
      expect.objectContaining({ type: 'CONSULT', actors: ['Kofi Asare'], recipients: ['unions'] }),
    ]);
  });

  it('takes for no party what others are called', () => {
    const found = acts('The governor dismissed as nonsense claims that the army had shelled the town.');
    expect(found.flatMap(({ actors }) => actors)).not.toContain('nonsense');
  });

  it('tells nothing that nobody says', () => {
    expect(acts('Neither Ruiz nor Moe said they would resign.')).toEqual([]);
    expect(acts('Ana Ruiz did not say that the army had shelled the town.')).toEqual([]);
    expect(acts('Ana Ruiz said that the army had shelled the town.')).not.toEqual([]);
  });

  it('leaves out who acts where nobody does', () => {
    for (const nobody of ['Nobody', 'No one', 'None'])
      expect(acts(`“${nobody} has thanked the nurses,” said Ana Ruiz in Quito.`)).toContainEqual(
        expect.objectContaining({ type: 'SUPPORT', actors: [], recipients: ['nurses'] }),
      );
  });

  it('makes both sides of a shared subject actors', () => {
    expect(acts('Japan and Peru agreed on a trade plan.')).toContainEqual(
      expect.objectContaining({ type: 'AGREE', actors: ['Japan', 'Peru'] }),
    );
  });

  it('puts those who are named side by side on one side', () => {
    expect(acts('Chadian, Malian FMs pledge to reopen the border')).toContainEqual(
      expect.objectContaining({ type: 'AGREE', actors: ['Chad', 'Mali'], recipients: [] }),
    );
  });

  it('reads harm to come as a threat and help to come as a promise', () => {
    expect(acts('Japan will provide aid to Nepal.')[0]).toMatchObject({
      type: 'AGREE',
      factuality: 'future',
    });
    expect(acts('Canada will impose sanctions on Iran.')[0]).toMatchObject({
      type: 'THREATEN',
      factuality: 'future',
    });
  });

  it('gives `they` of a reported clause to all who speak', () => {
    expect(
      acts(
        'Ana Ruiz of Peru met Jan Berg of Norway. Egypt and Chad, which have land there, said they would impose sanctions on Sudan.',
      ),
    ).toContainEqual(
      expect.objectContaining({ type: 'THREATEN', actors: ['Egypt', 'Chad'], recipients: ['Sudan'] }),
    );
  });

  it('takes no silence of a source for a refusal', () => {
    expect(
      acts(
        'Japan and Nepal signed a pact, said two Japanese officials who declined to be named. Nepal declined to comment.',
      ).map(({ type }) => type),
    ).not.toContain('REJECT');
  });

  it('takes no currency for a party', () => {
    expect(acts('Japan promised 40 million U.S. dollars to Nepal.')).toContainEqual(
      expect.objectContaining({ actors: ['Japan'], recipients: ['Nepal'] }),
    );
  });

  it('marks what did not happen', () => {
    expect(acts('France did not meet with Chad.')[0]).toMatchObject({
      type: 'CONSULT',
      factuality: 'negated',
    });
  });

  it.each([
    ['Norway ruled out expelling the Chinese ambassador.', 'SANCTION'],
    ['Norway put off expelling the Chinese ambassador.', 'SANCTION'],
    ['Neither Mali nor Benin condemned the coup.', 'ACCUSE'],
    ['Spain is withholding a shipment of aid to Nepal.', 'AID'],
  ])('tells of nothing done in: %s (issue 15)', (text, type) =>
    expect(acts(text)).not.toContainEqual(expect.objectContaining({ type, factuality: 'actual' })),
  );

  it('gives the subject of a reported clause to the pronoun in it', () => {
    expect(acts('Switzerland said it had expelled two diplomats from Cuba.')).toContainEqual(
      expect.objectContaining({ type: 'SANCTION', actors: ['Switzerland'] }),
    );
  });

  it('reads whole series of names, with titles, brackets and members without a name', () => {
    expect(
      acts('Ugandan Minister Ruth Akello will travel to Oman, the Republic of Korea (ROK), and Peru.')[0]
        ?.recipients,
    ).toEqual(expect.arrayContaining(['Oman', 'South Korea', 'Peru']));
    expect(acts('Officials from Chad, Niger and Mali met in Paris.')).toContainEqual(
      expect.objectContaining({ type: 'CONSULT', actors: ['Chad', 'Niger', 'Mali'] }),
    );
    expect(acts('Chad, Niger agree on a border plan')).toContainEqual(
      expect.objectContaining({ type: 'AGREE', actors: ['Chad', 'Niger'] }),
    );
  });

  it('finds the subject of a clause that a speaker interrupts', () => {
    expect(
      acts('Peru, Foreign Minister Rosa Quispe said, welcomes the decision of Chile.'),
    ).toContainEqual(
      expect.objectContaining({ type: 'SUPPORT', actors: ['Peru'], recipients: ['Chile'] }),
    );
  });

  it('gives `we` in a quotation to whoever speaks', () => {
    const text =
      'Norwegian Foreign Minister Ingrid Solheim visited Kenya on Friday. "We will help Kenya," Solheim said.';
    expect(acts(text)).toContainEqual(
      expect.objectContaining({
        type: 'AGREE',
        actors: ['Ingrid Solheim'],
        recipients: ['Kenya'],
      }),
    );
  });

  it('accuses whoever attacked, not whoever was attacked', () => {
    expect(acts("Ghana condemned Chad's attack on Niger.")).toContainEqual(
      expect.objectContaining({ type: 'ACCUSE', recipients: ['Chad'] }),
    );
  });

  it('tells a deed once, and none that is only spoken of', () => {
    expect(
      acts('Ghana met with Togo and discussed trade.').filter(({ type }) => type === 'CONSULT'),
    ).toHaveLength(1);
    expect(acts('Ghana and Togo discussed ways to help Mali.').map(({ type }) => type)).toEqual([
      'CONSULT',
    ]);
  });

  it('leaves private life out', () => {
    expect(acts('The dentist visited her sister and praised the soup.')).toEqual([]);
  });

  it('dates an act by the day nearest to it, and places it where it happened', () => {
    const { date, place } = analyze(
      'OSLO, March 3, 2023 (Reuters) - Kenya signed a trade agreement with Norway here on Thursday.',
    ).acts[0]!;
    expect([date, place]).toEqual(['2023-03-02', 'Oslo']);
  });

  it('dates what a clause about a noun tells apart from what the sentence tells', () => {
    const days = (text: string) => analyze(text, { date: '2024-05-06' }).acts.map(({ date }) => date);
    expect(days('Mayor Ana Souza, who fled to Chile in March 2021, has denied the charges.')).toEqual([
      '2024-05-06',
    ]);
    expect(days('Rebels who had seized the port in June 2020 attacked Chad on 4 July 2022.')).toEqual([
      '2020-06',
      '2022-07-04',
    ]);
  });

  it('finds no act in plain comment', () => {
    expect(acts('Peru is a beautiful country with high mountains.')).toEqual([]);
    expect(acts('The weather in Norway was cold on Tuesday.')).toEqual([]);
  });

  it('points only at entities, sentences and words that exist', () => {
    const analysis = analyze(
      'Norwegian ministers met with Kenyan officials in Oslo on Friday. They agreed to share intelligence with Uganda.',
    );
    const ids = new Set(analysis.entities.map(({ id }) => id));
    for (const act of analysis.acts) {
      for (const id of [...act.actors, ...act.recipients]) expect(ids).toContain(id);
      expect(analysis.text.slice(act.trigger.start, act.trigger.end)).toBe(act.trigger.text);
      expect(analysis.sentences[act.sentence]!.start).toBeLessThanOrEqual(act.trigger.start);
    }
  });

  it('names whom the sentence does not name again', () => {
    const told = acts(
      'Police in Oslo arrested Karl Berg on Monday. Officers say he took part in a raid. He was charged on Friday.',
    );
    expect(told.filter(({ recipients }) => recipients.includes('Karl Berg')).length).toBeGreaterThan(1);
  });

  it('takes `it` of a reported clause for whoever speaks, not for whom the deed is against', () => {
    expect(acts('Austria said it had expelled two diplomats from Belarus.')).toContainEqual(
      expect.objectContaining({ type: 'SANCTION', actors: ['Austria'] }),
    );
  });

  it('takes officials of several states for the states', () => {
    expect(acts('The presidents of Chad and Niger signed a pact in Algiers.')).toContainEqual(
      expect.objectContaining({ type: 'AGREE', actors: ['Chad', 'Niger'] }),
    );
  });

  it('takes troops of a state for the state', () => {
    expect(acts('Troops from Niger attacked a post in Chad.')).toContainEqual(
      expect.objectContaining({ type: 'ASSAULT', actors: ['Niger'] }),
    );
  });

  it('takes a leading figure for no document of whoever announces something', () => {
    const text =
      'A union figure was arrested on Sunday, a day after President Ana Ruiz announced the vote.';
    expect(acts(text)).toContainEqual(
      expect.objectContaining({ type: 'COERCE', actors: [], recipients: ['union figure'] }),
    );
  });

  it('takes nobody for a party', () => {
    const [first] = acts('Three men were charged in Lagos, but no one has been arrested.');
    expect(first?.recipients.join()).not.toMatch(/one/);
  });

  it('tells no second act of what is refused', () => {
    expect(acts('Cyprus refused to lift the ban on Malta.').map(({ type }) => type)).toEqual(['REJECT']);
  });

  it('reads what someone stopped short of as not done', () => {
    const told = acts('Ghana stopped short of condemning the coup in Togo.');
    expect(told.filter(({ type, factuality }) => type === 'ACCUSE' && factuality === 'actual')).toEqual(
      [],
    );
  });
});
