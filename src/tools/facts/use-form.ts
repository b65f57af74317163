/** The form, its address and its history, kept in step. */
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChoiceKey, FactKey, MoneyKey, SetKey, Slug } from '../../core/index.ts';
import { useSteady } from '../drawing/use-steady.ts';
import { EarlyInput } from '../page/early.ts';
import { makeAddress, type Address, type Said } from './address.ts';
import {
  answer,
  beUnsure,
  confirmStateSecret,
  derive,
  EMPTY,
  formOf,
  holdsUnconfirmed,
  read,
  type,
  type Form,
  type UnsureKey,
} from './form.ts';

export interface FormControl {
  readonly form: Form;
  /** False until the address has been read. */
  readonly ready: boolean;
  readonly answer: (fact: ChoiceKey | SetKey, value: string | undefined) => void;
  /** 不清楚, or (false) asked as before. */
  readonly beUnsure: (fact: UnsureKey, isUnsure: boolean) => void;
  /** 涉密 was chosen and is meant: everything is cleared, the address too. */
  readonly confirmStateSecret: () => void;
  /** How the next choice is made: the arrow keys run through the values of a question. */
  readonly moveBy: (means: 'arrow-keys' | 'choice') => void;
  readonly type: (fact: MoneyKey, text: string) => void;
  /** Sets an amount at once, as a choice does. */
  readonly set: (fact: MoneyKey, text: string) => void;
  /** A reading (口径) is tried, or (undefined) no longer; without a slug none is. The same function throughout. */
  readonly read: (slug: Slug | undefined, reading?: string) => void;
  /** A field was left. */
  readonly leave: () => void;
  /** Another list (`materials`) is asked for. */
  readonly choose: (list: string) => void;
  /** Takes over the facts of a saved project's query. */
  readonly open: (query: string) => void;
  readonly clear: () => void;
  readonly dismissProblems: () => void;
}

const saidBy = (form: Form): Said => ({
  facts: derive(form).facts,
  readings: form.readings,
  list: form.list,
  unsure: form.unsure,
});

/** Reads the address at once, before anything can be answered, and again whenever the reader goes back or forward. */
function useAddress(show: (form: Form) => void): { readonly current: Address | undefined } {
  const address = useRef<Address>();
  useLayoutEffect(() => {
    const made = makeAddress(window);
    address.current = made;
    const load = () => {
      const form = formOf(made.read());
      show(form);
      // Emptied before it counts as the last entry, or the next choice would write it back. What a link says of a project of which
      // nobody has said yet that it is 非涉密 waits here, and nowhere else.
      if (form.chosen.secrecy === 'state-secret' || holdsUnconfirmed(form)) made.replace(saidBy(form));
      made.settle();
    };
    const onPop = () => {
      if (!made.isOwn()) load();
    };
    load();
    window.addEventListener('popstate', onPop);
    return () => {
      window.removeEventListener('popstate', onPop);
    };
  }, []);
  return address;
}

/** The form starts empty, as the server rendered it; then it takes over the address, and what was chosen before the script was there. */
export function useForm(): FormControl {
  const [form, setForm] = useState<Form>(EMPTY);
  const [ready, setReady] = useState(false);
  const latest = useRef(form);
  const means = useRef<'arrow-keys' | 'choice'>('choice');
  const lastFact = useRef<FactKey>();
  const show = (next: Form) => {
    latest.current = next;
    setForm(next);
  };
  const address = useAddress((loaded) => {
    show(loaded);
    setReady(true);
  });
  // Whether a project may be written of at all is being decided: nothing is.
  const write = (how: 'commit' | 'amend' | 'replaceSoon', next: Form) => {
    show(next);
    if (next.undecided) address.current?.hold();
    else address.current?.[how](saidBy(next));
  };
  const commit = (next: Form) => {
    write('commit', next);
  };
  // Running through the values of a question with the arrow keys is one step back.
  const decide = (fact: FactKey, next: Form) => {
    const runsOn = means.current === 'arrow-keys' && lastFact.current === fact;
    lastFact.current = fact;
    write(runsOn ? 'amend' : 'commit', next);
  };
  const early = useContext(EarlyInput).get('secrecy');
  useLayoutEffect(() => {
    if (early !== undefined) commit(answer(latest.current, 'secrecy', early));
  }, []);
  return {
    form,
    ready,
    answer: (fact, value) => {
      decide(fact, answer(latest.current, fact, value));
    },
    beUnsure: (fact, isUnsure) => {
      decide(fact, beUnsure(latest.current, fact, isUnsure));
    },
    confirmStateSecret: () => {
      commit(confirmStateSecret());
    },
    moveBy: (how) => {
      means.current = how;
    },
    type: (fact, text) => {
      write('replaceSoon', type(latest.current, fact, text));
    },
    set: (fact, text) => {
      commit(type(latest.current, fact, text));
    },
    read: useSteady((slug: Slug | undefined, reading?: string) => {
      const now = latest.current;
      commit(slug === undefined ? { ...now, readings: {}, made: undefined } : read(now, slug, reading));
    }),
    leave: () => {
      if (latest.current.chosen.secrecy !== undefined) commit(latest.current);
    },
    choose: (list) => {
      commit({ ...latest.current, list });
    },
    open: (query) => {
      commit({ ...formOf(new URLSearchParams(query)), list: latest.current.list });
    },
    clear: () => {
      commit({ ...EMPTY, list: latest.current.list });
    },
    dismissProblems: () => {
      show({ ...latest.current, problems: [] });
    },
  };
}
