import { agencyNamed } from '../../../knowledge/agencies.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';

/** The place and the agency of a dateline: `DUSHANBE, Sept. 16 (Xinhua) --`. */
export function recogniseDateline({
  segmentation: { tokens },
  layout: { article },
  knowledge,
}: EntityContext): Candidate[] {
  const { dateline } = article;
  if (dateline === null) return [];
  const found: Candidate[] = [];
  let placed = false;
  for (let i = 0; i < tokens.length && tokens.starts[i]! < dateline.end; i++) {
    if (tokens.starts[i]! < dateline.start) continue;
    const add = (last: number, type: Candidate['type'], rule: string) => {
      const entry = knowledge.phrases.get(tokens.forms.slice(i, last).join(' '))?.entry;
      found.push({
        first: i,
        last,
        type,
        kind: 'name',
        rule,
        source: 'definition',
        confidence: 0.99,
        ...(entry?.type === type && { entry }),
      });
    };
    if (!placed && dateline.place !== null) {
      let last = i + 1;
      while (
        last < tokens.length &&
        /^[\p{L}'’.-]+$/u.test(tokens.forms[last]!) &&
        tokens.ends[last]! <= dateline.end &&
        tokens.forms[last] !== '--' &&
        !/^[-–—]+$/.test(tokens.forms[last]!)
      )
        last++;
      const country =
        knowledge.phrases.get(tokens.text.slice(tokens.starts[i], tokens.ends[last - 1]))?.entry.type ===
        'country';
      add(last, country ? 'country' : 'place', 'place.dateline');
      placed = true;
      i = last - 1;
    } else if (dateline.agency !== null && /^[(/]$/.test(tokens.forms[i]!)) {
      let last = i + 1;
      while (
        last < tokens.length &&
        !/^[)/]$/.test(tokens.forms[last]!) &&
        tokens.ends[last]! <= dateline.end
      )
        last++;
      if (agencyNamed(tokens.text.slice(tokens.starts[i + 1], tokens.ends[last - 1])) !== null) {
        i++;
        add(last, 'organization', 'organization.dateline');
      }
      break;
    }
  }
  return found;
}
