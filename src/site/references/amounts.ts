/** The law's amounts for the guides, by article and name: never typed in prose. */
import { inWords, type Threshold } from '../../core/engine/condition.ts';
import { FIFTY, TWO_HUNDRED } from '../../core/law/articles/06.ts';
import { FIVE_HUNDRED, THOUSAND } from '../../core/law/articles/07.ts';

const AMOUNTS: Readonly<Record<string, Threshold>> = {
  '06.fifty': FIFTY,
  '06.two-hundred': TWO_HUNDRED,
  '07.five-hundred': FIVE_HUNDRED,
  '07.thousand': THOUSAND,
};

/** `06.fifty` → 50万元. Throws on an amount that no article has. */
export function amountInWords(name: string): string {
  const found = AMOUNTS[name];
  if (found === undefined) throw new Error(`no amount “${name}”`);
  return inWords(found);
}
