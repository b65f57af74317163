import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { differences, groundsOfPapers, groundsOfRoute } from './grounds.ts';
import { factsWith } from './plan.ts';

const lines = z.record(z.string(), z.string());
const group = z.strictObject({ plain: z.string(), rests: z.optional(lines), otherwise: z.record(z.string(), lines) });
const readGroups = (file: string) => z.array(group).parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

describe.each([
  ['a route', 'grounds-of-route.yaml', groundsOfRoute],
  ['the papers', 'grounds-of-papers.yaml', groundsOfPapers],
] as const)('%s: each result rests on these places and has these doubts', (_name, file, groundsOf) => {
  describe.each(readGroups(file))('$plain', ({ plain, rests, otherwise }) => {
    const plainly = groundsOf(factsWith(plain));

    it('plainly', () => {
      if (rests) expect(Object.fromEntries([...plainly].filter(([, line]) => line !== ''))).toEqual(rests);
    });

    it.each(Object.entries(otherwise))('otherwise with %s', (changes, expected) => {
      expect(differences(plainly, groundsOf(factsWith(changes)))).toEqual(expected);
    });
  });
});
