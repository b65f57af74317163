// `npm run baseline`: holds dist/ against the oldest browser the site is made for.
import { builtFiles, departures, findNewer } from './check.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { OLDEST } from './support.ts';

const wrong = departures(findNewer('dist'), EXCEPTIONS);
for (const line of wrong) console.error(line);
if (wrong.length > 0)
  console.error('What an old browser can do without, and names of our own, stand in test/baseline/exceptions.ts.');
console.log(
  `${String(builtFiles('dist').length)} built files against Chrome ${String(OLDEST)}: ${String(wrong.length)} departures, ${String(EXCEPTIONS.length)} explained exceptions`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
