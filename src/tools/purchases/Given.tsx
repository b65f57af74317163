/** What was given for the list: a kept list is opened, anything else is looked at before it is taken. Fetched when a file is given. */
import { useContext } from 'preact/hooks';
import { Confirm } from '../files/Confirm.tsx';
import { freshId } from '../keeping/identity.ts';
import { KeptGiven } from '../keeping/KeptGiven.tsx';
import { isNamedKept } from '../keeping/kinds.ts';
import { Surroundings } from '../page/surroundings.ts';
import type { IntakeProps } from './intake-props.ts';
import { takeTable, type Taken } from './intake.ts';
import type { Purchases } from './purchases.ts';

interface GivenProps extends Pick<IntakeProps, 'editing'> {
  readonly files: readonly File[];
  readonly now: () => Purchases;
  /** Undefined: it did not fit. */
  readonly onTaken: (taken: Taken | undefined) => void;
  readonly onCancel: () => void;
}

export function Given({ files, now, editing, onTaken, onCancel }: GivenProps) {
  const { version: rules } = useContext(Surroundings);
  const [first] = files;
  if (first !== undefined && isNamedKept(first.name))
    return (
      <KeptGiven
        file={first}
        open={async (file) => (await import('./opening.tsx')).openPurchases(file, { now, editing, rules })}
      />
    );
  return (
    <Confirm
      files={files}
      onTake={(table, file) => {
        onTaken(table && takeTable(now(), freshId, { ...table, file }));
      }}
      onCancel={onCancel}
    />
  );
}
