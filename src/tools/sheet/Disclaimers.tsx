/** What always stands beside a result: what it is not. */
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { DISCLAIMERS } from './disclaimers.ts';

export const Disclaimers = drawnOnce(() => {
  return (
    <ul class="disclaimers">
      {DISCLAIMERS.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
});
