/** What was given for the list: a kept list is opened, anything else is looked at before it is taken. Fetched when a file is given. */
import { useContext } from 'preact/hooks';
import { Confirm, type ConfirmProps } from '../files/Confirm.tsx';
import { KeptGiven } from '../keeping/KeptGiven.tsx';
import { isNamedKept } from '../keeping/kinds.ts';
import { Surroundings } from '../page/surroundings.ts';
import type { IntakeProps } from './intake-props.ts';

interface GivenProps extends ConfirmProps {
  readonly intake: IntakeProps;
}

export function Given({ intake, ...confirm }: GivenProps) {
  const { version: rules } = useContext(Surroundings);
  const { purchases, editing } = intake;
  const [first] = confirm.files;
  if (first === undefined || !isNamedKept(first.name)) return <Confirm {...confirm} />;
  return (
    <KeptGiven
      file={first}
      open={async (file) =>
        (await import('./opening.tsx')).openPurchases(file, { now: () => purchases, editing, rules })
      }
    />
  );
}
