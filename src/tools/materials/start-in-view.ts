/** Embedded beside an article. */
import { startInView } from '../drawing/in-view.ts';

startInView('[data-materials-tool]', async () => (await import('./mount.ts')).mountMaterials);
