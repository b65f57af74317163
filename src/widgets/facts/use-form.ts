/** The form, its address and its history, kept in step. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChoiceKey, MoneyKey, SetKey } from '../../core/index.ts';
import { makeAddress, type Address } from './address.ts';
import { answer, derive, EMPTY, formOf, type, type Form } from './form.ts';

export interface FormControl {
  readonly form: Form;
  readonly answer: (fact: ChoiceKey | SetKey, value: string | undefined) => void;
  readonly type: (fact: MoneyKey, text: string) => void;
  /** Sets an amount at once, as a choice does. */
  readonly set: (fact: MoneyKey, text: string) => void;
  /** A field was left. */
  readonly leave: () => void;
  readonly clear: () => void;
  readonly dismissProblems: () => void;
}

/** Reads the address once the page has it, and again whenever the reader goes back or forward. */
function useAddress(show: (form: Form) => void): { readonly current: Address | undefined } {
  const address = useRef<Address>();
  useEffect(() => {
    const made = makeAddress(window);
    address.current = made;
    const load = () => {
      const form = formOf(made.read());
      show(form);
      // Emptied before it counts as the last entry, or the next choice would write it back.
      if (form.chosen.secrecy === 'state-secret') made.replace(form.chosen);
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

/** The form starts empty, as the server rendered it, and takes the address over when it is there. */
export function useForm(): FormControl {
  const [form, setForm] = useState<Form>(EMPTY);
  const latest = useRef(form);
  const show = (next: Form) => {
    latest.current = next;
    setForm(next);
  };
  const address = useAddress(show);
  const commit = (next: Form) => {
    show(next);
    address.current?.commit(derive(next).facts);
  };
  return {
    form,
    answer: (fact, value) => {
      commit(answer(latest.current, fact, value));
    },
    type: (fact, text) => {
      const next = type(latest.current, fact, text);
      show(next);
      address.current?.replace(derive(next).facts);
    },
    set: (fact, text) => {
      commit(type(latest.current, fact, text));
    },
    leave: () => {
      if (latest.current.chosen.secrecy !== undefined) address.current?.commit(derive(latest.current).facts);
    },
    clear: () => {
      commit(EMPTY);
    },
    dismissProblems: () => {
      show({ ...latest.current, problems: [] });
    },
  };
}
