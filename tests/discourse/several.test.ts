import { describe, expect, it } from 'vitest';
import { Discourse } from '../../src/discourse/discourse.js';
import type { Trust } from '../../src/discourse/trust.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { runStages, type Products } from '../../src/stages.js';

/** Whom the last occurrence of a word goes back to: names, or the words of those without one. */
function meant(text: string, word: string, trust: Trust = 'party'): string[] {
  const work = runStages(['names'], { text, options: {}, knowledge: loadKnowledge() }) as Products;
  const { forms } = work.segmentation.tokens;
  const discourse = new Discourse({ ...work, entities: work.names });
  const token = forms.lastIndexOf(word);
  const found = discourse.antecedentOf(token, trust);
  if (trust === 'mention' && ![...discourse.answers('mention')].some((a) => a.phrase[0] === token))
    return [];
  if (found?.source) return [forms.slice(...found.source).join(' ')];
  return found?.owners.map(({ name }) => name) ?? [];
}

// Protects who several are: issue 11.
describe('words for several', () => {
  it('go back to those who are named together, with age and relation or without', () => {
    expect(meant('Peter Holm and Ana Ruiz run a farm in Norway. They sell milk.', 'They')).toEqual([
      'Peter Holm',
      'Ana Ruiz',
    ]);
    expect(
      meant('Peter Holm, 42, and his wife Ana Holm, 36, run a farm. They sell milk.', 'They'),
    ).toEqual(['Peter Holm', 'Ana Holm']);
  });

  it('go back to all bodies that are named together, not to the last of them', () => {
    expect(
      meant('Fiji and Samoa, which share a fleet, said they would sell a ship to Tonga.', 'they'),
    ).toEqual(['Fiji', 'Samoa']);
  });

  it('go back to one who is named with others who are not', () => {
    expect(meant('Ana Ruiz and her sister opened a shop. They sell tea.', 'They')).toEqual(['Ana Ruiz']);
  });

  it('go back to people without a name rather than to the nation of whom they are', () => {
    const text = 'The farmers of Kenya sold the land near the lake. ';
    expect(meant(`${text}They want a new well.`, 'They')).toEqual(['The farmers']);
    expect(meant('Kenyans who farm near the lake left. They want a new well.', 'They')).toEqual([
      'Kenyans',
    ]);
  });

  it('go back to no name that only tells what kind of thing is meant', () => {
    expect(meant('A Kenyan song won the prize. They were glad.', 'They')).not.toContain('Kenya');
  });

  it('stand for two who met where they act, and are no mention of either', () => {
    const text = 'Anna Haugen met Carlos Ruiz in Oslo on Monday. They signed a pact.';
    expect(meant(text, 'They')).toEqual(['Anna Haugen', 'Carlos Ruiz']);
    expect(meant(text, 'They', 'mention')).toEqual([]);
  });

  it('are the couple named together', () => {
    const text = 'Ana Ruiz and Pedro Soto left Quito on Monday. ';
    expect(meant(`${text}The couple said nothing.`, 'couple')).toEqual(['Ana Ruiz', 'Pedro Soto']);
    expect(meant(`${text}The couple of years was good.`, 'couple')).toEqual([]);
  });
});
