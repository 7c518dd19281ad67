import { describe, expect, it } from 'vitest';
import { outlookOf } from '../../../src/acts/factuality.js';
import type { Outlook } from '../../../src/acts/outlook.js';
import { UNDONE } from '../../../src/acts/undone/undone.js';
import { growTree, type Tree } from '../../../src/grammar/tree/dependents.js';
import { readContext } from '../../grammar/read-text.js';
import { withoutRow } from '../../without-row.js';

const treeOf = (text: string): Tree => growTree(readContext(text));

const outlooks = (tree: Tree, means: keyof Outlook): boolean[] =>
  tree.forms.map((_, token) => outlookOf(tree, token)[means]);

// Protects that what nobody did is told apart from what was done, whatever the model takes for a deed.
describe('what is told as undone', () => {
  it.each(UNDONE.map((row) => ({ id: row.id, row })))('$id is needed by its example', ({ row }) => {
    const tree = treeOf(row.example);
    const found = outlooks(tree, row.means);
    expect(found).not.toEqual(withoutRow(UNDONE, row, () => outlooks(tree, row.means)));
  });

  it.each([
    ['Zambia dismissed as baseless claims that police had beaten three traders.', 'beaten', true],
    ['Reports that Chad had arrested the general are unfounded.', 'arrested', true],
    ['The army of Mali was falsely reported to have killed a priest.', 'killed', true],
    ['A summit between Peru and Ecuador was called off on Monday.', 'summit', true],
    ['The raid on the mill was not carried out by troops from Oman.', 'raid', true],
    ['The raid on the mill was carried out by troops from Oman.', 'raid', false],
    ['No shots were fired by soldiers from Togo.', 'fired', true],
    ['Rather than attacking the camp, Chad left it alone.', 'attacking', true],
    ['Laos did not deny that it had arrested the monk.', 'arrested', false],
    ['Turkey rejected a report that condemned its attack on the village.', 'condemned', false],
    ['Nearly all ministers met envoys from Chile.', 'met', false],
    ['Peru denied the general entry and arrested his aide.', 'arrested', false],
    ['Laos was close to expelling the consul of Burma.', 'expelling', true],
    ['Oman decided against arming the tribes.', 'arming', true],
    ['Claims that Benin had jailed the singer were denied.', 'jailed', true],
    ['Rumours of an attack on the mill proved unfounded.', 'attack', true],
    ['Togo sought unsuccessfully to arrest the pilot.', 'arrest', true],
    ['Chad moved close to the border and attacked the camp.', 'attacked', false],
    ['Gabon did not condemn the raid by Chad on the mill.', 'raid', false],
    ["Laos did not accept Burma's arrest of its consul.", 'arrest', false],
    ["Gabon rejected Togo's demand.", 'demand', false],
    ["Gabon cancelled Togo's visit.", 'visit', true],
    ['Gabon did not launch the raid.', 'raid', true],
    [
      'Chad denied the claims, claiming a ship was fishing in its waters and called on Togo.',
      'called',
      false,
    ],
    ['Togo, which Ghana wrongly accused of theft, expelled a judge.', 'expelled', false],
  ])('%s', (text, deed, negated) => {
    const tree = treeOf(text);
    expect(outlookOf(tree, tree.forms.indexOf(deed)).negated).toBe(negated);
  });

  it.each([
    ['Fiji was due to receive the envoy of Tonga on Friday.', 'receive', 'future'],
    ['Gabon is on the verge of expelling two consuls.', 'expelling', 'future'],
    ['The drill will start in June.', 'drill', 'future'],
    ['Oman said the talks would open when envoys would meet in Doha.', 'meet', 'future'],
    ['Oman said the talks would open in Doha.', 'talks', 'future'],
    ['Nothing suggests that Angola has arrested the bishop.', 'arrested', 'hypothetical'],
    ['Sweden warned against arming the rebels.', 'arming', 'hypothetical'],
  ] as const)('%s', (text, deed, means) => {
    const tree = treeOf(text);
    expect(outlookOf(tree, tree.forms.indexOf(deed))[means]).toBe(true);
  });

  it.each([
    ['The Senate of Peru will discuss the raid on Monday.', 'raid'],
    ['The talks began in Doha, and Oman will report on them.', 'talks'],
    ['The evidence shows that Angola has arrested the bishop.', 'arrested'],
    ['There is evidence that Mali bombed the village.', 'bombed'],
    ['Serbia, due to hold a vote, expelled two consuls.', 'expelled'],
  ])('%s has happened', (text, deed) => {
    const tree = treeOf(text);
    const { negated, future, hypothetical } = outlookOf(tree, tree.forms.indexOf(deed));
    expect([negated, future, hypothetical]).toEqual([false, false, false]);
  });
});
