/** Matching of patterns, loaded for its command alone. */
export { compileMatch, type Match } from './matcher.js';
export { patternFault, unknownTags } from './pattern-fault.js';
export { BRACKETS, COLORS, matchJson, matchLines } from './write-matches.js';
