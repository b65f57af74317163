// `npm run places`: the words that the core cites → src/core/places.ts. A test says when it was forgotten.
import { writeFileSync } from 'node:fs';
import { readArticleTexts } from './article-texts.ts';
import { citedBelow } from './cited.ts';
import { placesOf, placesTable } from './places-table.ts';

const cited = citedBelow('src/core');
const { places, faults } = placesOf(cited.quoted, readArticleTexts());
const all = [...cited.faults, ...faults];
if (all.length > 0) {
  console.error(all.join('\n'));
  process.exit(1);
}
writeFileSync(new URL('../core/places.ts', import.meta.url), placesTable(places));
