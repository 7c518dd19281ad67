// Animals, blights, weather and ills that `attack`, `invade` or `kill`: nobody acts. Source: general
// knowledge. Lemmas.
import { kind, union } from './word-kind.js';

/** A beast, an insect, a blight. */
const isBeast = kind('the locust', [
  ...['locust', 'grasshopper', 'armyworm', 'caterpillar', 'weevil', 'beetle', 'moth', 'aphid', 'ant'],
  ...['bee', 'wasp', 'hornet', 'mosquito', 'termite', 'tick', 'rat', 'mouse', 'monkey', 'baboon'],
  ...['elephant', 'hippo', 'hippopotamus', 'rhino', 'buffalo', 'lion', 'leopard', 'tiger', 'hyena'],
  ...['wolf', 'jackal', 'bear', 'boar', 'crocodile', 'alligator', 'shark', 'snake', 'python', 'cobra'],
  ...['scorpion', 'jellyfish', 'orca', 'bull', 'crow', 'quelea', 'vulture'],
  ...['fungus', 'blight', 'mildew', 'bacterium', 'parasite', 'pest', 'swarm'],
]);

/** Weather, disasters, diseases and hardship; none that also tells of people: `fire`, `a wave of raids`. */
const isIll = kind('the storm', [
  ...['storm', 'thunderstorm', 'sandstorm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'twister'],
  ...['flood', 'flooding', 'drought', 'earthquake', 'quake', 'aftershock', 'tremor', 'tsunami'],
  ...['volcano', 'eruption', 'lava', 'avalanche', 'landslide', 'mudslide', 'wildfire', 'bushfire'],
  ...['heatwave', 'heat', 'snap', 'cold', 'blizzard', 'snow', 'snowstorm', 'rain', 'downpour', 'hail'],
  ...['lightning', 'wind', 'gale', 'fog', 'smog', 'frost', 'tide', 'monsoon', 'meteor', 'meteorite'],
  ...['virus', 'disease', 'epidemic', 'pandemic', 'malaria', 'cholera', 'ebola', 'measles', 'dengue'],
  ...['polio', 'flu', 'plague', 'cancer', 'hunger', 'famine', 'poverty', 'inflation', 'recession'],
]);

/** What does harm and is nobody. */
export const isNature = union('the quake', [isBeast, isIll]);

/** Before `front`, which then is weather. */
export const isOfWeather = kind('a cold front', ['cold', 'warm', 'weather', 'storm', 'polar', 'rainy']);
