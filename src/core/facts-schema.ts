/** The facts as a schema, from the same lists: for JSON Schema and for whatever comes from outside as JSON. */
import * as z from 'zod/mini';
import { CHOICES, SETS } from './facts.ts';
import { LARGEST_YUAN, yuan } from './money.ts';

const amount = z.int().check(z.nonnegative(), z.maximum(LARGEST_YUAN));
const inYuan = z.transform(yuan);

/** As `Facts`. */
export const factsSchema = z.object({
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
