/** Embedded beside an article. */
import { startInView } from '../parts/in-view.ts';

startInView('[data-materials-tool]', async (element) => {
  const { mountMaterials } = await import('./mount.ts');
  mountMaterials(element);
});
