// `npm run answers`, and the first step of every build: content/answers.yaml → src/core/law/answers.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { officeAnswersTable, readOfficeAnswers } from './office-answers.ts';

const TABLE = new URL('../core/law/answers.ts', import.meta.url);

try {
  const table = officeAnswersTable(readOfficeAnswers(readFileSync('content/answers.yaml', 'utf8')));
  if (table !== readFileSync(TABLE, 'utf8')) writeFileSync(TABLE, table);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
