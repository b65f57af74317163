import { part } from './part.mjs';

export default part('core', {
  // law/ is data, and what rules.ts does to it bites deeper than emptied strings and lists.
  mutate: ['src/core/**/*.ts', '!src/core/law/**/*.ts'],
  ignorers: ['prose'],
});
