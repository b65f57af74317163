// `npm run catalogue`: content/catalogue.csv → the table that the core carries. A test says when it was forgotten.
import { readFileSync, writeFileSync } from 'node:fs';
import { coreTable, readCatalogue } from '../site/registers/catalogue.ts';

const read = (path: string) => new URL(`../../${path}`, import.meta.url);

writeFileSync(
  read('src/core/law/purchases/catalogue-table.ts'),
  coreTable(readCatalogue(readFileSync(read('content/catalogue.csv'), 'utf8'))),
);
