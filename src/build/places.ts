// `npm run places`: the words that the core cites → src/core/law/places.ts. A test says when it was forgotten. It also says what is
// wrong with the quotations of content/, whose places are found when the site is built.
import { writeFileSync } from 'node:fs';
import { readArticleTexts } from './article-texts.ts';
import { citedBelow } from './cited.ts';
import { placesOf, placesTable } from './places-table.ts';
import { contentFaults, readText } from './registers.ts';

const cited = citedBelow('src/core');
const articles = readArticleTexts();
const { places, faults } = placesOf(cited.quoted, articles);
const all = [...cited.faults, ...faults, ...contentFaults(readText(articles))];
if (all.length > 0) {
  console.error(all.join('\n'));
  process.exit(1);
}
writeFileSync(new URL('../core/law/places.ts', import.meta.url), placesTable(places));
