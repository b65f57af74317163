/** What of the list was looked at, so that the way back from a project's route leads to it. It is kept with the entry of the history, in no address. */
import * as z from 'zod/mini';
import { CHOICES, FACT_KEYS, SLUGS, STAGES } from '../../core/index.ts';
import { SORTS, TIERS } from './filter.ts';

const words = z.exactOptional(z.string());
const among = <Value extends string>(values: readonly Value[]) => z.exactOptional(z.enum(values));

const lookSchema = z.object({
  filter: z.object({
    tier: among(TIERS),
    unit: words,
    category: among([...CHOICES.category.options, 'open']),
    actor: words,
    stage: among(STAGES.map(({ id }) => id)),
    finding: among(['cityByJune', 'districtAppraises', 'filesOnly']),
    findingIs: among(['yes', 'confirm', 'open']),
    open: among([...FACT_KEYS, 'any']),
    doubt: among([...SLUGS, 'any']),
    obstacles: z.exactOptional(z.literal(true)),
  }),
  sort: z.enum(SORTS),
  /** The row that was open. */
  row: words,
});

/** Without the words that were looked for: they may name a project that was refused (涉密). */
export type Look = z.infer<typeof lookSchema>;

const NAME = 'portfolio';

const stateOf = ({ history }: Window): object => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
};

/** Undefined where nothing was kept, or nothing that can be read. */
export function lookBefore(view: Window): Look | undefined {
  const read = lookSchema.safeParse(Reflect.get(stateOf(view), NAME));
  return read.success ? read.data : undefined;
}

export function keepLook(view: Window, look: Look): void {
  view.history.replaceState({ ...stateOf(view), [NAME]: look }, '');
}
