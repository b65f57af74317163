/** The typed days live in the page alone: in no address and in no storage; 涉密 empties them too. */
import { useEffect, useState } from 'preact/hooks';
import type { Facts } from '../../core/index.ts';
import { NO_DAYS, type Days } from './days.ts';

export interface DaysControl {
  readonly days: Days;
  readonly change: (days: Days) => void;
  readonly clear: () => void;
}

export function useDays(secrecy: Facts['secrecy']): DaysControl {
  const [days, setDays] = useState<Days>(NO_DAYS);
  const clear = () => {
    setDays(NO_DAYS);
  };
  useEffect(() => {
    if (secrecy === 'state-secret') clear();
  }, [secrecy]);
  return { days, change: setDays, clear };
}
