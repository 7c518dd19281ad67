import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.js';

/** Speakers by name or, where they have none, by their words, each with what is said. */
const said = (text: string) =>
  readStatements(text).map(
    ({ speaker, mention, content }) => `${speaker ?? mention}: ${content.join(' … ')}`,
  );

// Situations of issue 15 (statements) and issue 10, item 11, each of a kind that was reported of tools of
// this sort.
describe('reported situations', () => {
  it.each([
    [
      'issue 10.11: a transcript with titles',
      'Briefing in Riga\n\nQuestion: Will Latvia pay?\n\nForeign Minister Ilze Kalns: We will pay in May.\n\nQuestion: All of it?\n\nForeign Minister Kalns: All.',
      ['Ilze Kalns: We will pay in May', 'Ilze Kalns: All'],
    ],
    [
      'times before labels',
      'Ilze Kalns on the road to Riga\n\n[00:02:10] Ilze Kalns: The road is open.\n[00:02:15] Host: Since when?\n[00:02:20] Ilze Kalns: Since May.',
      ['Ilze Kalns: The road is open', 'Ilze Kalns: Since May'],
    ],
    [
      'one label before a quotation',
      'Minister Ilze Kalns met reporters in Riga.\n\nKalns: "The road stays closed."',
      ['Ilze Kalns: The road stays closed'],
    ],
    [
      'a quotation over paragraphs behind a verb of no saying',
      'Minister Ilze Kalns turned to the farmers.\n\n"We know what you lost.\n\n"We will pay for it."',
      ['Ilze Kalns: We know what you lost. … We will pay for it'],
    ],
    [
      'a bullet that looks like a mark of quotation',
      '» Parents said the school would close.',
      ['Parents: the school would close'],
    ],
    [
      'a bare noun that something is called',
      'Lawyer Ilze Kalns called it theft. Judge Omar Haddad called it quits.',
      ['Ilze Kalns: it theft'],
    ],
    [
      'a denial that turns subject and verb around',
      'Omar Haddad did not say who had paid, nor did he say who had signed.',
      [],
    ],
    [
      'a denial that turns the verb around a subject with its title',
      'Never did Senator Omar Haddad say that Latvia would pay. Nor has Judge Ilze Kalns said so.',
      [],
    ],
    [
      'a verb that has two senses, joined to another verb',
      'Latvia recalled its envoy from Oman but thought better of it.',
      [],
    ],
    ['who tells behind a comma', 'It was the tenants who complained, she laughed.', []],
    [
      'what a speaker does beside saying it',
      '"I will appeal," vowed Omar Haddad, arms folded.',
      ['Omar Haddad: I will appeal'],
    ],
    [
      'claims that are dismissed as something',
      'Ilze Kalns dismissed as nonsense claims that she had sold the port.',
      [],
    ],
    [
      'a past without the ending of pasts',
      '"They are thieves," spat Omar Haddad, who sells lamps.',
      ['Omar Haddad: They are thieves'],
    ],
    [
      'a gesture',
      'Ambassador Omar Haddad smiled. "Ask me tomorrow." The talks went on.',
      ['Omar Haddad: Ask me tomorrow'],
    ],
    [
      'a rare verb',
      '"The well is dry again," groaned Omar Haddad, pointing at the bucket.',
      ['Omar Haddad: The well is dry again'],
    ],
    ['a visit', 'Minister Ilze Kalns called on President Omar Haddad in Riga on Monday.', []],
    ['a call', 'Minister Ilze Kalns called on Latvia to pay.', ['Ilze Kalns: Latvia to pay']],
    [
      'a question',
      '"Is the bridge open?" Minister Ilze Kalns asked the engineer.',
      ['Ilze Kalns: Is the bridge open'],
    ],
    [
      'a mark left open',
      '"The bridge is open, said Minister Ilze Kalns. Rain fell on Riga.',
      ['Ilze Kalns: The bridge is open'],
    ],
    [
      'a mark never opened',
      'The bridge is open," Minister Ilze Kalns said. Rain fell.',
      ['Ilze Kalns: The bridge is open'],
    ],
    [
      'typewriter marks, and a second quotation behind the cue',
      "``The well is dry again,'' said Omar Haddad. ``We dig on.''",
      ['Omar Haddad: The well is dry again … We dig on'],
    ],
    [
      'voices in a list, who have no verb',
      '- "It rained all night," Latvian farmer Anna Kalns\n- "Nobody slept," Syrian baker Omar Haddad\n',
      ['Anna Kalns: It rained all night', 'Omar Haddad: Nobody slept'],
    ],
    [
      'a title signed behind a dash',
      "'Nobody will pay twice' – Kalns\n\nMinister Ilze Kalns spoke to farmers in Riga.",
      ['Ilze Kalns: Nobody will pay twice'],
    ],
    [
      'guillemets that point inwards',
      '»Nobody will pay twice«, said Minister Ilze Kalns in Riga.',
      ['Ilze Kalns: Nobody will pay twice'],
    ],
    [
      'a speaker known by a nickname',
      '"We sold the last goat," said a herder known as "Old Musa".',
      ['a herder: We sold the last goat'],
    ],
    [
      'an adverb inside the phrase of the speaker',
      '"It was my fault," a visibly shaken Omar Haddad admitted.',
      ['Omar Haddad: It was my fault'],
    ],
    [
      'a name behind the day that opens the sentence',
      'On Friday Omar Haddad, a baker in Riga, said he was afraid. "We sold the oven and the last two carts."',
      ['Omar Haddad: he was afraid', 'Omar Haddad: We sold the oven and the last two carts'],
    ],
    [
      'a question that is told',
      "Isn't it late, asked minister Ilze Kalns?",
      ["Ilze Kalns: Isn't it late"],
    ],
    [
      'an elided verb',
      "'Tis the price of rain, Ilze Kalns said.",
      ['Ilze Kalns: Tis the price of rain'],
    ],
    [
      'pictures beside the verb',
      'Minister Ilze Kalns 🙂 said 🇱🇻 would wait.',
      ['Ilze Kalns: 🇱🇻 would wait'],
    ],
    ['as per a report', 'As per a note by Ilze Kalns, rain will fall.', ['Ilze Kalns: rain will fall']],
    [
      'capitals of a name that stands in the labels alone',
      '10:02 KALNINS: Latvia has opened the road.\n10:03 HOST: Since when?\n10:04 KALNINS: Since Friday.\n',
      ['Kalnins: Latvia has opened the road', 'HOST: Since when', 'Kalnins: Since Friday'],
    ],
    [
      'a semicolon before what goes on',
      '"Not now," said Minister Ilze Kalns; "perhaps in May."',
      ['Ilze Kalns: Not now … perhaps in May'],
    ],
    [
      'who quotes another behind what is quoted',
      '"No one will pay twice," the daily Diena quoted Minister Ilze Kalns as saying.',
      ['Ilze Kalns: No one will pay twice'],
    ],
    [
      'an age before the name',
      '"We sold the last goat," muttered 71-year-old Omar Haddad.',
      ['Omar Haddad: We sold the last goat'],
    ],
    [
      'an age between the name and the calling',
      "Omar Haddad, 43, a baker, told Reuters: 'The oven is cold.\n\n'We burn the chairs,' he said.",
      ['Omar Haddad: We burn the chairs'],
    ],
    [
      'a quotation left open that a paragraph without a cue goes on with',
      '“The road is gone,” said Minister Ilze Kalns. “So is the mill.\n\n“The bridge still stands.”',
      ['Ilze Kalns: The road is gone … So is the mill. … The bridge still stands'],
    ],
    [
      'two single marks',
      "''The road is gone for good,'' said Minister Ilze Kalns.",
      ['Ilze Kalns: The road is gone for good'],
    ],
    [
      'a verb that was read as a noun',
      'The union said pay was low, but the mill said it was fair.',
      ['The union: pay was low', 'the mill: it was fair'],
    ],
    ['neither, nor', 'The mill neither confirmed nor denied that it would close.', []],
    [
      'letters for labels',
      'The hearing of General Omar Haddad\n\nQ. Who left first?\n\nA. The army did.\n\nQ. And then?\n\nA. We did.',
      ['Omar Haddad: The army did', 'Omar Haddad: We did'],
    ],
    [
      'labels that are names, one of them like a place',
      'A talk on the road\n\nLea Sol: Who pays?\nTom Bay: The town pays.\nLea Sol: Since when?\nTom Bay: Since May.',
      ['Tom Bay: The town pays', 'Lea Sol: Since when'],
    ],
    [
      'a dash',
      '“The bridge will never be open again.” — Ilze Kalns',
      ['Ilze Kalns: The bridge will never be open again'],
    ],
    [
      'quoted as saying',
      '"The bridge is open," Ilze Kalns was quoted as saying by Reuters.',
      ['Ilze Kalns: The bridge is open'],
    ],
    [
      'who quotes whom',
      'Reuters quoted Ilze Kalns as saying that the bridge was open.',
      ['Ilze Kalns: the bridge was open'],
    ],
    [
      'quoting',
      'The bridge was open, Reuters reported, quoting Ilze Kalns.',
      ['Ilze Kalns: The bridge was open'],
    ],
    [
      'in the words of',
      'The plan is, in the words of Omar Haddad, "a bridge to nowhere at all".',
      ['Omar Haddad: The plan is … a bridge to nowhere at all'],
    ],
    [
      'called it a',
      'President Ilze Kalns called the plan a mistake.',
      ['Ilze Kalns: the plan a mistake'],
    ],
    ['nobody', 'No party said it would join. Neither side said why.', []],
    [
      'another speaker behind but',
      'Ilze Kalns said the mine was safe but the union said it was not.',
      ['Ilze Kalns: the mine was safe', 'the union: it was not'],
    ],
    [
      'with a participle of its own',
      'The talks broke down, with Ilze Kalns accusing Omar Haddad of lying.',
      ['Ilze Kalns: Omar Haddad of lying'],
    ],
    ['a capital', 'Nairobi said the border was closed.', ['Kenya: the border was closed']],
    [
      'an official of a body',
      'The Reuters chief said the bridge was open.',
      ['The Reuters chief: the bridge was open'],
    ],
  ])('%s', (_, text, expected) => {
    const found = said(text);
    for (const statement of expected) expect(found).toContain(statement);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  it.each([
    [
      'a label first',
      'Kalns: no deal yet\n\nForeign Minister Ilze Kalns met Omar Haddad.',
      'Ilze Kalns: no deal yet',
    ],
    [
      'a label last',
      'No deal yet: Kalns\n\nForeign Minister Ilze Kalns met Omar Haddad.',
      'Ilze Kalns: No deal yet',
    ],
  ])('a title with %s', (_, text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it('credit both of two sources with their names', () => {
    expect(
      readStatements(
        'According to the minister, Ilze Kalns, and her deputy, Omar Haddad, the mine is safe.',
      ),
    ).toMatchObject([{ speakers: ['Ilze Kalns', 'Omar Haddad'], content: ['the mine is safe'] }]);
  });
});

// Kinds that were reported of quote extractors: who speaks beside a name in marks, a clause or a comma.
describe('who speaks', () => {
  it.each([
    [
      'a relative clause that ends with who could speak',
      'A broker who had not been allowed to meet the board said the ship was lost.',
      ['A broker: the ship was lost'],
    ],
    [
      'a relative clause with a verb of saying',
      'A clerk whose brother met the mayor said the pier was weak.',
      ['A clerk: the pier was weak'],
    ],
    [
      'a speaker behind what is said, which opens with a noun and what goes with it',
      'The plan to close the school was a bad one, Haddad said. Omar Haddad left.',
      ['Omar Haddad: The plan to close the school was a bad one'],
    ],
    [
      'a name in marks before the verb',
      'A woman known as "Aunt Lulu" said the well was dry.',
      ['A woman: the well was dry'],
    ],
    [
      'a name that somebody gives himself',
      '"The pass is shut," said a guide who calls himself "Captain Snow".',
      ['a guide: The pass is shut'],
    ],
    [
      'what a thing is dubbed',
      'Governor Ines Faria said the dam, dubbed "Grey Whale", was full.',
      ['Ines Faria: the dam, dubbed "Grey Whale", was full'],
    ],
    [
      'a rank before the name that a comma adds',
      '"The road is clear," said a police spokesman, Sgt. Tito Baru.',
      ['Tito Baru: The road is clear'],
    ],
    [
      'a place before the name that a comma adds',
      '"Nobody slept," said a nurse at the camp, Hana Oduya.',
      ['Hana Oduya: Nobody slept'],
    ],
    [
      'who issued the statement that says it',
      '"We mourn them," said a statement issued on Monday by the Rail Union of Kenya.',
      ['Rail Union of Kenya: We mourn them'],
    ],
    ['two capitals', 'Lima and Quito said the pass would open.', ['Peru: the pass would open']],
    [
      'a phrase that is borrowed',
      'The pact is, to borrow Senator Jo Lund’s phrase, "a roof without walls".',
      ['Jo Lund: The pact is … a roof without walls'],
    ],
    [
      'who is reported as saying something',
      'Mayor Olga Rey was reported as saying the fair was off.',
      ['Olga Rey: the fair was off'],
    ],
    [
      'two sources, the second with a name behind a comma',
      'According to captain Rui Dias and his wife, Ana Dias, the boat had sunk.',
      ['Rui Dias: the boat had sunk'],
    ],
    [
      'a question after an answer',
      '"Did you see it?" judge Mona Beck asked Omar Haddad.\n\n"I did not," Haddad replied.\n\n"Then who did?"',
      ['Mona Beck: Did you see it', 'Omar Haddad: I did not', 'Mona Beck: Then who did'],
    ],
    [
      'a cue in a sentence of its own',
      '"The bridge is safe." Mayor Olga Rey wrote on Facebook on Friday.',
      ['Olga Rey: The bridge is safe'],
    ],
    [
      'a mark left open before another',
      '“We will pay, Mayor Olga Rey told farmers. She spoke twice. “But not today,” she said.',
      ['Olga Rey: We will pay', 'Olga Rey: But not today'],
    ],
    [
      'guillemets as bullets',
      '« Mayor Olga Rey said the pool was full.\n« Guard Tito Baru said it leaked.',
      ['Olga Rey: the pool was full', 'Tito Baru: it leaked'],
    ],
    [
      'a picture before the closing mark',
      'Singer Mina Sol posted: "Thank you, Lima 🎉" Friday from the bus.',
      ['Mina Sol: Thank you, Lima 🎉'],
    ],
    [
      'single marks around double ones',
      '‘They yelled “Go! Go!” until dawn,’ said porter Farid Aziz.',
      ['Farid Aziz: They yelled “Go! Go!” until dawn'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

// What a reader of whole reports found missing or false.
describe('situations of whole reports', () => {
  it.each([
    [
      'who is told stands behind the verb',
      'The mill will close, two clerks told the Evening Echo, after its owner fled.',
      ['two clerks: The mill will close'],
    ],
    ['a told story is no statement', 'Rain fell on Suva, Ana Ruiz told the story.', []],
    ['nor what a circumstance opens', 'As rain fell on Suva, Ana Ruiz told reporters.', []],
    [
      'a participle behind `with` has no speaker',
      'Fever spread, with 12 deaths confirmed in Suva, health officials said on Monday.',
      ['health officials: Fever spread, with 12 deaths confirmed in Suva'],
    ],
    [
      'a country before a colon tells where it happened',
      'Fiji: dockers end ten-day strike\n\nDockers in Fiji ended a strike.',
      [],
    ],
    [
      'unless the words tell what should be done',
      'Fiji: Tonga must lift its ban\n\nFiji and Tonga met on Monday.',
      ['Fiji: Tonga must lift its ban'],
    ],
    [
      'nobody says the title of a book',
      '"The sea is calm," Ana Ruiz told Bo Lund, according to her memoirs, "A Ship for Old Friends".',
      ['Ana Ruiz: The sea is calm'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});
