import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Features } from '../../src/acts/model/features.js';
import { analyze } from '../../src/analyze.js';

const ACTS = new URL('../../src/acts/', import.meta.url);
const ARTICLES = new URL('../../fixtures/articles/', import.meta.url);

/** Templates of the models of acts. */
const templates = readdirSync(ACTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, ACTS), 'utf8').matchAll(/template\('([^']+)'\)/g)])
  .map(([, template]) => template!);

/** What each place of each template says in the articles. */
function valuesSeen(): Map<string, Set<string>[]> {
  const seen = new Map<string, Set<string>[]>();
  const add = Features.prototype.add;
  Features.prototype.add = function (this: Features, template, ...values) {
    const { name } = template;
    const sets = seen.get(name) ?? seen.set(name, [new Set(), new Set(), new Set()]).get(name)!;
    values.forEach((value, i) => sets[i]!.add(value ?? ''));
    add.apply(this, [template, ...values] as Parameters<typeof add>);
  };
  try {
    for (const file of readdirSync(ARTICLES)) analyze(readFileSync(new URL(file, ARTICLES), 'utf8'));
    analyze(MESSAGE);
  } finally {
    Features.prototype.add = add;
  }
  return seen;
}

/** As no article is: a message, in the first person, to a country. */
const MESSAGE = `Message on the anniversary

Ingrid Solheim, Minister of Trade

On behalf of Norway, I congratulate Kenya. We thank you for your aid, and Norway and Kenya will support each other.
“We agreed on a pact with Kenya and you will sign it,” the note says.

Norway condemned the arrest of the brother of the cook of the uncle of the mayor of a town on the shore of a lake in Chad.

The brother of the cook of the uncle of the mayor of a town on the shore of a lake in Mali condemned Norway.`;

// Protects that the models see what they were taught to see: a template that falls silent would weigh
// nothing, unnoticed.
test('every template is filled in some article, and no place of it says the same everywhere', () => {
  const seen = valuesSeen();
  expect(new Set(templates).size).toBeGreaterThan(100);
  expect(templates.filter((template) => !seen.has(template))).toEqual([]);
  const constant = [...seen].flatMap(([template, sets]) =>
    sets.flatMap((values, i) =>
      values.size === 1 && !ALWAYS.has(`${template} ${i}`) ? [`${template} ${i}: ${[...values]}`] : [],
    ),
  );
  expect(constant).toEqual([]);
});

/** Places that are filled for their template's own sake. */
const ALWAYS = new Set(['bias 0', 'nobody 0']);
