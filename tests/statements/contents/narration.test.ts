import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements.js';

/** `who: what` of each statement. */
const said = (text: string) =>
  readStatements(text).map(
    ({ speaker, mention, content }) => `${speaker ?? mention}: ${content.join(' … ')}`,
  );

// Issue 15: nobody is credited with what the writer tells, or another does.
describe('what is said ends', () => {
  it.each([
    [
      'before the answer of another, where the tense comes back',
      "Chile's navy said three trawlers had crossed the line at night, but Argentina sent no ship.",
      ["Chile's navy: three trawlers had crossed the line at night"],
    ],
    [
      'before what happened meanwhile',
      'The ministry said the dam would be filled in June, as villagers downstream packed their goods.',
      ['The ministry: the dam would be filled in June'],
    ],
    [
      'before what happened while someone promised something',
      'Governor Ama Owusu promised a new bridge, while police cleared the square.',
      ['Ama Owusu: a new bridge'],
    ],
    [
      'before what the speaker did',
      'Governor Ama Owusu said the bridge would open soon, but left the room.',
      ['Ama Owusu: the bridge would open soon'],
    ],
    [
      'before what the speaker does not tell',
      'Ama Owusu said the bridge was unsafe but gave no reasons. Bo Lund said it had cracked, without elaborating.',
      ['Ama Owusu: the bridge was unsafe', 'Bo Lund: it had cracked'],
    ],
    [
      'before what the writer calls it',
      'Ama Owusu said the bridge had been sold, an allegation the firm denies.',
      ['Ama Owusu: the bridge had been sold'],
    ],
    [
      'before what others call it in the plural',
      'Ama Owusu accused Bo Lund of fraud, charges he calls absurd.',
      ['Ama Owusu: Bo Lund of fraud'],
    ],
    [
      'before the hours that passed',
      'Ama Owusu announced a curfew, hours after shots were heard at the port.',
      ['Ama Owusu: a curfew'],
    ],
    [
      'before whoever tells of it at the end',
      'The council rejected the plan, The Accra Herald reported.',
      ['The council: the plan'],
    ],
    [
      'with the marks, whatever a comma adds',
      '"The bridge is safe," the mayor, Ama Owusu, declared on Friday, days before it fell.',
      ['Ama Owusu: The bridge is safe'],
    ],
    [
      'before what others did, and what goes on meanwhile',
      "Ama Owusu left. Ama Owusu's party said the bridge had been sold, and its supporters closed the road. Bo Lund said it was safe, even as cracks grow.",
      ["Ama Owusu's party: the bridge had been sold", 'Bo Lund: it was safe'],
    ],
    [
      'before what the speaker did next, misread or not',
      'Ama Owusu thanked the divers for their help and named a street after them.',
      ['Ama Owusu: the divers for their help'],
    ],
    [
      'before what comes of it',
      'Ama Owusu announced a new ferry, making the bridge idle.',
      ['Ama Owusu: a new ferry'],
    ],
    [
      'not before another clause with its own conjunction',
      'Ama Owusu said the bridge had been sold, and that Bo Lund signed the deed.',
      ['Ama Owusu: the bridge had been sold, and that Bo Lund signed the deed'],
    ],
    [
      'not before what the speaker knows of the past',
      'Ama Owusu said the bridge had been closed in May, but it would open in June.',
      ['Ama Owusu: the bridge had been closed in May, but it would open in June'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('what is said begins', () => {
  it.each([
    [
      'behind the day it was said',
      'Ama Owusu said Tuesday the bridge was closed. She said Friday that it would open.',
      ['Ama Owusu: the bridge was closed', 'Ama Owusu: it would open'],
    ],
    [
      'with a number of something, not with a day of the month',
      'The clinic reported 46 new cases in Tamale. Ama Owusu said Monday 12 patients had died.',
      ['The clinic: 46 new cases in Tamale', 'Ama Owusu: 12 patients had died'],
    ],
    [
      'behind a conjunction before a noun with a relative clause',
      'Bo Lund cautioned that the bridge, which opened in 1966, was cracked.',
      ['Bo Lund: the bridge, which opened in 1966, was cracked'],
    ],
    [
      'with a pronoun that is no conjunction',
      'Drivers say that is because the bridge is closed.',
      ['Drivers: that is because the bridge is closed'],
    ],
    [
      'before an aside and goes on behind it',
      '"The bridge is closed," Ama Owusu told The Accra Herald, pointing at the pillars, "and it stays closed."',
      ['Ama Owusu: The bridge is closed … and it stays closed'],
    ],
    [
      'in a sentence of its own behind somebody else, though the marks stand close',
      '"It is closed," Ama Owusu said. "It fell." Bo Lund of the drivers also reacted on the radio, "We saw it coming. We told them so."',
      ['Ama Owusu: It is closed … It fell', 'Bo Lund: We saw it coming. We told them so'],
    ],
    [
      'behind how someone speaks',
      'In Accra, Ama Owusu was blunt: "That bridge will never open."',
      ['Ama Owusu: That bridge will never open'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('verbs say', () => {
  it.each([
    [
      'with a warning behind a comma',
      'Ama Owusu urged drivers to wait, warning that the bridge could fall.',
      ['Ama Owusu: drivers to wait', 'Ama Owusu: the bridge could fall'],
    ],
    [
      'with an accusation behind a comma',
      'Ama Owusu rejected the report, accusing its authors of haste.',
      ['Ama Owusu: the report', 'Ama Owusu: its authors of haste'],
    ],
    [
      'in a letter that blames someone',
      'Ama Owusu wrote a letter blaming Bo Lund for the delay.',
      ['Ama Owusu: Bo Lund for the delay'],
    ],
    [
      'as they were forced to',
      'The road was shut, and Ama Owusu was compelled to admit that the bridge had cracked.',
      ['Ama Owusu: the bridge had cracked'],
    ],
    [
      'by a gerund',
      'Drivers described hearing a crack. Bo Lund recalled seeing smoke.',
      ['Drivers: hearing a crack', 'Bo Lund: seeing smoke'],
    ],
    [
      'of some, and what a day is',
      'Some called for a new bridge. Ama Owusu declared tomorrow a day of prayer.',
      ['Some: a new bridge', 'Ama Owusu: tomorrow a day of prayer'],
    ],
    [
      'with the day inside a phrase, and behind what they were asked',
      'Ama Owusu warned Friday of floods. The bank, asked about the bridge, said it would open.',
      ['Ama Owusu: floods', 'The bank: it would open'],
    ],
    ['whom they blame without a reason', 'Drivers blamed a rusty cable.', ['Drivers: a rusty cable']],
    [
      'what others agreed to',
      'Ghana and Togo agreed to mend the bridge, their road ministers announced.',
      ['their road ministers: Ghana and Togo agreed to mend the bridge'],
    ],
    [
      'not who is denied to have said something',
      'Ama Owusu denied that Bo Lund had told drivers to wait.',
      ['Ama Owusu: Bo Lund had told drivers to wait'],
    ],
    [
      'of whom a source tells that they do',
      'According to The Accra Herald, Bo Lund said the bridge was closed.',
      ['Bo Lund: the bridge was closed'],
    ],
    [
      'of those whose criticism it is',
      'The plan met criticism from farmers who say it will ruin them.',
      ['farmers: it will ruin them'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    ['of two who did not', 'Neither the firm nor its lawyer said when.'],
    ['of not everyone', 'Not everyone agreed there should be a bridge.'],
    ['of what a face shows', 'Bo Lund showed no anger as the ruling was read.'],
    ['who is asked', 'The bank, asked about the bridge, left it at that.'],
    ['under a condition', 'If Bo Lund says the bridge is closed, Ama Owusu will go.'],
    [
      'who does not answer',
      'Ama Owusu, Bo Lund and their lawyers did not respond to requests for comment. A message seeking comment was not returned. The bank could not be reached.',
    ],
    ['of a race', 'Bo Lund ran for mayor, challenging Ama Owusu.'],
  ])('not %s', (_, text) => expect(said(text)).toEqual([]));
});

describe('speakers', () => {
  it.each([
    [
      'are named behind a word of place',
      '"They come on foot," said its envoy there, Ama Owusu.',
      ['Ama Owusu: They come on foot'],
    ],
    [
      'stay the seat of a government for the sentence behind it',
      'Accra said it would not pay. It accuses the banks of greed.',
      ['Ghana: it would not pay', 'Ghana: the banks of greed'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});
