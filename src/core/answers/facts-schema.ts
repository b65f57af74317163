/** The facts as a schema, from the same lists: for JSON Schema and for whatever comes from outside as JSON. */
import * as z from 'zod/mini';
import { checkConsistency } from '../law/consistency.ts';
import { CHOICES, SETS } from '../law/fact-values.ts';
import { LARGEST_YUAN, yuan } from '../engine/money.ts';

const amount = z.int().check(z.nonnegative(), z.maximum(LARGEST_YUAN));
const inYuan = z.transform(yuan);

/** Each fact by itself, as `Facts`; no other key. */
export const factsSchema = z.strictObject({
  secrecy: z.exactOptional(z.enum(CHOICES.secrecy.options)),
  unit: z.exactOptional(z.enum(CHOICES.unit.options)),
  funds: z.exactOptional(z.array(z.enum(SETS.funds.options)).check(z.minLength(1))),
  category: z.exactOptional(z.enum(CHOICES.category.options)),
  nature: z.exactOptional(z.enum(CHOICES.nature.options)),
  total: z.exactOptional(z.pipe(amount.check(z.positive()), inYuan)),
  operationPart: z.exactOptional(z.pipe(amount, inYuan)),
  traits: z.exactOptional(z.array(z.enum(SETS.traits.options))),
  priorities: z.exactOptional(z.array(z.enum(SETS.priorities.options))),
  obstacles: z.exactOptional(z.array(z.enum(SETS.obstacles.options))),
});

/** Facts that can also stand together; every clash is an issue at its fact, in the words that the tools use. */
export const consistentFactsSchema = factsSchema.check((payload) => {
  for (const { fact, message } of checkConsistency(payload.value).clashes)
    payload.issues.push({ code: 'custom', message, path: [fact], input: payload.value[fact] });
});
