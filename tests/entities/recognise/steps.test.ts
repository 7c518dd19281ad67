import { describe, expect, test } from 'vitest';
import type { EntityContext } from '../../../src/entities/context.js';
import { agreeOnTypes } from '../../../src/entities/recognise/agree-on-types.js';
import type { Candidate } from '../../../src/entities/recognise/candidate.js';
import { findAcronyms } from '../../../src/entities/recognise/complete/acronyms.js';
import { findLongForms } from '../../../src/entities/recognise/complete/long-forms.js';
import { completeNames } from '../../../src/entities/recognise/complete/name-edges.js';
import { findRepeats } from '../../../src/entities/recognise/complete/repeats.js';
import { withShortForms } from '../../../src/entities/recognise/complete/short-forms.js';
import { findStorms } from '../../../src/entities/recognise/complete/storms.js';
import { completeTitles } from '../../../src/entities/recognise/complete/titles.js';
import { correct } from '../../../src/entities/recognise/correct/correct.js';
import { fitHeadline } from '../../../src/entities/recognise/correct/headlines.js';
import { trimTitles } from '../../../src/entities/recognise/correct/trim-titles.js';
import { readExample, shown } from './examples.js';

type Step = (names: readonly Candidate[], context: EntityContext) => Candidate[];
type Cases = readonly (readonly [what: string, example: string, gives: string])[];

// Protects each step between the names that are proposed and those that are told, by itself: what is in
// brackets was found before.
function testStep(step: Step, cases: Cases): void {
  test.each(cases)('%s', (_, example, gives) => {
    const { context, names } = readExample(example);
    expect(shown(step(names, context), context)).toBe(gives);
  });
}

describe('completeNames', () => {
  testStep(completeNames, [
    ['two syllables behind a surname', '[person: Kim] Do-hyun left.', 'person: Kim Do - hyun'],
    ['two syllables before a surname', 'Then Ji-won [person: Park] left.', 'person: Ji - won Park'],
    [
      'a forename behind an occupation in small letters',
      'The delegate Yasir [person: Haddad] left.',
      'person: Yasir Haddad',
    ],
    ['no title', 'The delegate Senator [person: Haddad] left.', 'person: Haddad'],
    [
      'a forename that is a title too, before an article',
      'Then Sultan [person: Al Marri] left.',
      'person: Sultan Al Marri',
    ],
    ['no title before another word', 'Then Sultan [person: Bo Lund] left.', 'person: Bo Lund'],
    ['a forename before a small word', 'Then Sidi ag [person: Baye] left.', 'person: Sidi ag Baye'],
    ['the rest of a hyphened word', 'Then [person: Ana Ruiz]-Lopez left.', 'person: Ana Ruiz - Lopez'],
    ['nothing behind a dash', 'Then [person: Ana Ruiz] - Lopez left.', 'person: Ana Ruiz'],
  ]);
});

describe('findRepeats', () => {
  testStep(findRepeats, [
    ['a full name again', '[person: Ana Ruiz] spoke. Then Ana Ruiz left.', 'person: Ana Ruiz'],
    [
      'a full name only where none of it is taken',
      '[organization: Ana Ruiz Bank] met. Then Ana Ruiz [place: Bank] left.',
      '',
    ],
    ['a surname alone', '[person: Ana Ruiz] spoke. Then Ruiz left.', 'person: Ruiz'],
    ['no word of a body', '[person: Ana Ruiz] spoke at [organization: Ruiz Bank]. Then Ruiz left.', ''],
    [
      'a surname in a headline in capitals',
      'RUIZ WARNS OF FLOODS\n\n[person: Ana Ruiz] spoke.',
      'person: RUIZ',
    ],
    ['no word in capitals among small letters', 'He said RUIZ won. [person: Ana Ruiz] spoke.', ''],
    [
      'small words before a surname',
      '[person: Omar Hadidi] spoke. Then al-Hadidi left.',
      'person: al - Hadidi',
    ],
    [
      'no short word that begins a sentence',
      '[person: Ana Way] spoke. Way off was the bridge. Then Way left.',
      'person: Way',
    ],
  ]);
});

describe('findAcronyms', () => {
  testStep(findAcronyms, [
    [
      'first letters, small words’ too',
      'The [organization: Bank of Nordia] met. BON and BoN agreed.',
      'organization: BON; organization: BoN',
    ],
    ['no two letters', 'The [organization: Bank Nordia] met. BN agreed.', ''],
  ]);
});

describe('findStorms', () => {
  testStep(findStorms, [
    ['a storm by its name alone', '[event: Typhoon Wila] grew. Then Wila hit Luzon.', 'event: Wila'],
    [
      'a storm by the last word of a longer name',
      '[event: Tropical Storm Wila] grew. Then Wila hit Luzon.',
      'event: Wila',
    ],
    ['nobody who is called like it', '[event: Typhoon Wila] grew. Then Wila Lund left.', ''],
    ['no storm without a name', '[event: Pacific hurricane season] began. The season ended.', ''],
    ['no other event', '[event: Lund Festival] began. Then Festival ended.', ''],
  ]);
});

describe('findLongForms', () => {
  testStep(findLongForms, [
    [
      'back to where its capitals spell the acronym',
      'The Lund Tea Growers and Exporters [organization: Association] (LTGEA) met.',
      'organization: Lund Tea Growers and Exporters Association',
    ],
    [
      'as syllables, of what is no person',
      'The [person: Badan Sungai Rakyat] (Basurak) met.',
      'organization: Badan Sungai Rakyat',
    ],
    ['not of a nickname', 'Then [person: Alexander Roe] (Alex) left.', ''],
    [
      'of no body where it is a degree',
      "A [organization: Master's in Rural Law] (MRL) takes a year.",
      "other: Master 's in Rural Law",
    ],
    [
      'of no body where it is measured',
      'The [organization: Grid Outage Index] (GOI) rose.',
      'other: Grid Outage Index',
    ],
  ]);
});

describe('withShortForms', () => {
  testStep(withShortForms, [
    [
      'the last word of a body that was taken for somebody',
      'The daily [organization: Norsk Dagbladet] met. Then [person: Dagbladet] wrote.',
      'organization: Norsk Dagbladet; organization: Dagbladet',
    ],
    [
      'nobody with a title',
      '[organization: Lobata Zelenko] met. Then Mr [person: Zelenko] wrote.',
      'organization: Lobata Zelenko; person: Zelenko',
    ],
    [
      'a company by its first word',
      '[organization: Vantor Electronics] met. Shares in Vantor fell.',
      'organization: Vantor Electronics; organization: Vantor',
    ],
    [
      'no other body',
      '[organization: Vantor Orchestra] met. Shares in Vantor fell.',
      'organization: Vantor Orchestra',
    ],
  ]);
});

describe('completeTitles', () => {
  testStep(completeTitles, [
    [
      'the head of an event behind its place',
      'At the [place: Lund] Film Awards she won.',
      'event: Lund Film Awards',
    ],
    ['nothing that is no event', 'At the [place: Lund] Film Studios she won.', 'place: Lund'],
  ]);
});

describe('agreeOnTypes', () => {
  testStep(agreeOnTypes, [
    [
      'the type that most mentions have',
      '[place: Vesta Marra] rose. [person: Vesta Marra] left. [person: Vesta Marra] spoke.',
      'person: Vesta Marra; person: Vesta Marra; person: Vesta Marra',
    ],
  ]);
});

describe('correct', () => {
  testStep(correct, [
    [
      'a known place is no body before commas',
      'He left [place: Nairobi], a newspaper, [organization: Vesta News], said.',
      'place: Nairobi; organization: Vesta News',
    ],
    [
      'an unknown one is',
      'He left [place: Nasurobi], a newspaper, on Monday.',
      'organization: Nasurobi',
    ],
  ]);
});

describe('trimTitles', () => {
  testStep(trimTitles, [
    ['nobody who is nothing but a title', 'Then [person: Deputy Prime Minister] left.', ''],
    ['a name behind its titles', 'Then [person: Senator Bo Lund] left.', 'person: Bo Lund'],
  ]);
});

describe('fitHeadline', () => {
  testStep(fitHeadline, [
    [
      'what the body has with capitals',
      'Mayor Calls [organization: Harbour Trust Closure Unlawful]\n\nThe Harbour Trust was closed on Monday.',
      'organization: Harbour Trust',
    ],
    [
      'nothing that the body has in small letters',
      'Mayor Calls [initiative: Harbour Tax] Unlawful\n\nThe harbour tax was raised on Monday.',
      '',
    ],
    [
      'no verbs at its edges where the body has none of it',
      'Mayor [person: Urges Vesta Marra] Closure Amid Floods\n\nThe bridge was closed on Monday.',
      'person: Vesta Marra',
    ],
  ]);
});
