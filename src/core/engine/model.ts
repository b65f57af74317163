/** What a law asks about a case: its facts, as far as conditions look at them. The law gives it; the engine knows no fact by name. */

/** What is known of an amount in 元: it lies between these, both included; answering `asks` narrows it. */
export interface Bounds<Key extends string> {
  readonly low: number;
  readonly high: number;
  readonly asks: readonly Key[];
}

/** An amount that conditions compare: one that is asked, or one reckoned from several answers. */
export interface Quantity<Facts, Key extends string> {
  /** 总投资, 总投资扣除运维部分后. */
  readonly label: string;
  /** The facts that it is reckoned from. */
  readonly facts: readonly Key[];
  readonly boundsOf: (facts: Facts) => Bounds<Key>;
}

export interface FactModel<Facts, Key extends string> {
  /** Of a choice the values that it can still have, of a set its members; undefined where nothing is known. */
  readonly values: (fact: Key, facts: Facts) => readonly string[] | undefined;
  readonly quantities: Readonly<Record<string, Quantity<Facts, Key>>>;
  /** All values that a choice, or a member of a set, can have. */
  readonly options: (fact: Key) => readonly string[];
  readonly label: (fact: Key) => string;
  readonly valueLabel: (fact: Key, value: string) => string;
}
