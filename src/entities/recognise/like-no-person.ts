import { endsBody, marksCompany } from '../../lexicon/body-names.js';
import { endsBusiness } from '../../lexicon/trades.js';
import { endsNoPerson } from '../../lexicon/person-names.js';
import { endsPlace } from '../../lexicon/place-names.js';
import { isHeadOfBody } from './propose/bodies.js';

const ENDS_OF_OTHERS = [endsBody, endsBusiness, marksCompany, endsPlace, endsNoPerson];

/** Whether names that end in the word are hardly ever those of people. */
export const endsLikeNoPerson = (word: string): boolean => {
  const lower = word.toLowerCase();
  return isHeadOfBody(word) || ENDS_OF_OTHERS.some((ends) => ends(lower));
};
