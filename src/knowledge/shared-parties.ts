// Source: general knowledge of the parties of English-speaking countries and of how their press names them.
/** Countries (alpha-2) whose parties have these members, by how members are called. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['US', 'Republican', 'Republicans', 'Democrat', 'Democrats', 'Democratic'],
  ['GB CA', 'Tory', 'Tories', 'Conservative', 'Conservatives'],
  ['GB', 'Liberal Democrat', 'Liberal Democrats', 'Lib Dem', 'Lib Dems'],
  ['CA AU', 'Liberal', 'Liberals'],
];

const BY_NAME = new Map(
  ROWS.flatMap(([countries, ...names]) => names.map((name) => [name, countries.split(' ')] as const)),
);

/** Countries with a party whose members are called so: several have Conservatives. */
export const countriesOfMember = (name: string): readonly string[] => BY_NAME.get(name) ?? [];
