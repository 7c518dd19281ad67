// Verbs that bring two together. Source: general knowledge of news prose. Lemmas.
import { kind } from './word-kind.js';

/** With an object: `Ruiz met Haugen`. */
export const meets = kind('meet Haugen', [
  ...['meet', 'host', 'visit', 'receive', 'welcome', 'call', 'join', 'marry'],
]);

/** With `with`: `Ruiz spoke with Haugen`. */
export const meetsWith = kind('speak with Haugen', [
  ...['meet', 'speak', 'talk', 'hold', 'sign', 'agree', 'discuss', 'partner', 'work', 'live'],
]);

/** With `with` these tell who came along: `visited Togo with a team of engineers`. */
export const comesAlong = kind('visit with a team', [
  ...['visit', 'arrive', 'travel', 'fly', 'tour', 'trip', 'come', 'go', 'return', 'land', 'leave'],
  ...['depart', 'sail', 'drive', 'walk', 'appear'],
]);
