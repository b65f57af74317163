/** The classes of a tool about one project. */
interface Standing {
  readonly answered: boolean;
  /** 涉密 is chosen and not confirmed: the result is out of reach, and stays where it is. */
  readonly undecided: boolean;
}

export function toolClass({ answered, undecided }: Standing): string {
  return `tool${answered ? '' : ' tool--start'}${undecided ? ' tool--undecided' : ''}`;
}
