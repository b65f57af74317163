/** Embedded beside an article. */
import { startInView } from '../parts/in-view.ts';

startInView('[data-exclusions-tool]', async (element) => {
  const { mountExclusions } = await import('./mount.ts');
  mountExclusions(element);
});
