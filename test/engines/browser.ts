/** What the walks need of a browser, whichever protocol drives it. */
export interface Browser {
  readonly open: (address: string) => Promise<void>;
  /** Calls a function, given as source text, in the page with texts; what it returns, as plain JSON. */
  readonly ask: (source: string, ...args: readonly string[]) => Promise<unknown>;
  /** Presses, as a hand would, the first element in sight that `selector` finds and whose words hold `words`. */
  readonly press: (selector: string, words?: string) => Promise<void>;
  /** Presses it, then types. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Errors that pages have logged so far, where the engine tells. */
  readonly problems: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Why it cannot run here, and what would help; undefined where it can. */
  readonly missing: () => string | undefined;
  readonly start: () => Promise<Browser>;
}

/** Runs in the page: the first element in sight, brought to the middle of the window; null where there is none. */
export const FIND = `(selector, words) => {
  const found = [...document.querySelectorAll(selector)].find(
    (each) => each.getClientRects().length > 0 && each.textContent.includes(words));
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'center' });
  return found;
}`;

/** The key of that name in both protocols. */
export const ENTER = '\uE007';

const LONGEST = 30_000;

/** Asks again and again until there is an answer. Throws, naming what was waited for, after half a minute. */
export async function until<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (const end = Date.now() + LONGEST; Date.now() < end;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}
