/** Embedded beside an article. */
import { startInView } from '../parts/in-view.ts';

startInView('[data-materials-tool]', async () => (await import('./mount.ts')).mountMaterials);
