/** Embedded beside an article. */
import { startInView } from '../parts/in-view.ts';

startInView('[data-route-tool]', async (element) => {
  const { mountRoute } = await import('./mount.ts');
  mountRoute(element);
});
