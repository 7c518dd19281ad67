// Animals and blights that `attack`, `invade` or `kill`: nobody acts. Source: general knowledge. Lemmas.
import { kind } from './word-kind.js';

/** A beast, an insect, a blight. */
export const isBeast = kind('the locust', [
  ...['locust', 'grasshopper', 'armyworm', 'caterpillar', 'weevil', 'beetle', 'moth', 'aphid', 'ant'],
  ...['bee', 'wasp', 'hornet', 'mosquito', 'termite', 'tick', 'rat', 'mouse', 'monkey', 'baboon'],
  ...['elephant', 'hippo', 'hippopotamus', 'rhino', 'buffalo', 'lion', 'leopard', 'tiger', 'hyena'],
  ...['wolf', 'jackal', 'bear', 'boar', 'crocodile', 'alligator', 'shark', 'snake', 'python', 'cobra'],
  ...['scorpion', 'jellyfish', 'orca', 'bull', 'crow', 'quelea', 'vulture'],
  ...['fungus', 'blight', 'mildew', 'bacterium', 'parasite', 'pest', 'swarm'],
]);
