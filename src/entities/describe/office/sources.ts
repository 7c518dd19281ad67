import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { appositionAfter } from './after-name.js';
import { titleBefore } from './before-name.js';
import { titleByPronoun } from './by-pronoun.js';
import { titleBySecondVerb, titleByVerb } from './by-verb.js';
import { counterpartTitle, predecessorTitle } from './of-counterpart.js';
import { identifiedTitle } from './identified.js';
import { titleOfExamples } from './of-examples.js';
import { titleOfList } from './of-list.js';
import { rankInLetters } from './rank-in-letters.js';
import type { Title } from './title.js';
import { titleOfUnnamed } from './unnamed.js';

/** A place where the office of a named person may stand. */
export interface OfficeSource {
  /** Stable; goes into `offices[].rule`. */
  id: string;
  /** Original prose in which this source alone tells the office of the person in brackets. */
  example: string;
  gives: string;
  find(context: NamedText, mention: Candidate): Title | null;
}

export const OFFICE_SOURCES: readonly OfficeSource[] = [
  {
    id: 'office.before-name',
    example: 'Norwegian Foreign Minister [Ingrid Solheim] arrived.',
    gives: 'Foreign Minister',
    find: titleBefore,
  },
  {
    id: 'office.after-name',
    example: '[Ingrid Solheim], the Norwegian foreign minister, arrived.',
    gives: 'foreign minister',
    find: appositionAfter,
  },
  {
    id: 'office.rank-in-letters',
    example: 'DSP [Ingrid Solheim] arrived.',
    gives: 'DSP',
    find: rankInLetters,
  },
  {
    id: 'office.of-list',
    example: 'Senators Ann Roe of Utah, Bo Lund and [Peter Graham] agreed.',
    gives: 'Senator',
    find: titleOfList,
  },
  {
    id: 'office.by-verb',
    example: '[Ingrid Solheim] serves as finance minister.',
    gives: 'finance minister',
    find: titleByVerb,
  },
  {
    id: 'office.by-second-verb',
    example: '[Ingrid Solheim] runs a clinic in Oslo and serves as treasurer.',
    gives: 'treasurer',
    find: titleBySecondVerb,
  },
  {
    id: 'office.of-counterpart',
    example: 'Foreign Minister Bo Lund met his Kenyan counterpart, [Ingrid Solheim], in Oslo.',
    gives: 'Foreign Minister',
    find: counterpartTitle,
  },
  {
    id: 'office.of-predecessor',
    example: 'Governor Bo Lund praised his predecessor, [Ingrid Solheim], in Oslo.',
    gives: 'Governor',
    find: predecessorTitle,
  },
  {
    id: 'office.identified-as',
    example: 'The pilot was identified as [Ingrid Solheim].',
    gives: 'pilot',
    find: identifiedTitle,
  },
  {
    id: 'office.of-examples',
    example: 'It shows painters such as Ann Roe and [Ingrid Solheim].',
    gives: 'painters',
    find: titleOfExamples,
  },
];

/** Asked of the first mention of a person of whom nothing else tells an office. */
export const LAST_OFFICE_SOURCES: readonly OfficeSource[] = [
  {
    id: 'office.of-unnamed',
    example: 'A retired pilot was held on Monday. [Ingrid Solheim], 71, was in Oslo.',
    gives: 'retired pilot',
    find: titleOfUnnamed,
  },
  {
    id: 'office.by-pronoun',
    example: '[Ingrid Solheim] grew up in Oslo. She is a treasurer.',
    gives: 'treasurer',
    find: titleByPronoun,
  },
];
