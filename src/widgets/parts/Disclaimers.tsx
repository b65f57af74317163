/** What always stands beside a result: what it is not. */
import { DISCLAIMERS } from './disclaimers.ts';

export function Disclaimers() {
  return (
    <ul class="disclaimers">
      {DISCLAIMERS.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
