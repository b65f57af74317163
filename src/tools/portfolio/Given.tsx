/** What was given for the list: a kept list is opened, anything else is looked at before it is taken. Fetched when a file is given. */
import { KeptGiven } from '../keeping/KeptGiven.tsx';
import { isNamedKept } from '../keeping/kinds.ts';
import type { Opened } from '../keeping/opened.ts';
import { ListConfirm, type ListConfirmProps } from './ListConfirm.tsx';

export type { TakeHow } from './ListConfirm.tsx';

interface GivenProps extends ListConfirmProps {
  readonly open: (file: File) => Promise<Opened>;
}

export function Given({ file, open, ...confirm }: GivenProps) {
  return isNamedKept(file.name) ? <KeptGiven {...{ file, open }} /> : <ListConfirm {...{ file, ...confirm }} />;
}
