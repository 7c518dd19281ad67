// Nations and regions inside a state whose people are called by them. Source: general knowledge.
const STATES: Readonly<Record<string, string>> = {
  GB: `English|Englishman|Englishwoman|Scottish|Scot|Scotsman|Scotswoman|Welsh|Welshman|Welshwoman|Northern Irish`,
  US: 'Texan|Californian|Hawaiian|Alaskan|New Yorker',
  ES: 'Catalan|Galician|Andalusian',
  CA: 'Québécois|Quebecois|Quebecer',
  RU: 'Chechen|Ingush|Dagestani',
  DE: 'Bavarian',
  FR: 'Corsican|Breton',
  IT: 'Sicilian|Sardinian',
  BE: 'Flemish|Walloon',
};

const STATE_OF = new Map<string, string>();
for (const [state, nations] of Object.entries(STATES))
  for (const nation of nations.split('|')) STATE_OF.set(nation, state);

/** Alpha-2 code of the state that a nation inside it belongs to: `Scottish`; undefined for all others. */
export const stateOfNation = (nation: string): string | undefined =>
  STATE_OF.get(nation) ?? (nation.endsWith('s') ? STATE_OF.get(nation.slice(0, -1)) : undefined);

const TOWNS_ALIKE: ReadonlySet<string> = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'IE', 'ZA']);

/** Whether towns of the state have English names that places elsewhere have too: `Highland`, `Kingston`. */
export const namesTownsAlike = (country: string): boolean => TOWNS_ALIKE.has(country);
