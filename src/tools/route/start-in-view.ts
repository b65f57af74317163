/** Embedded beside an article. */
import { startInView } from '../drawing/in-view.ts';

startInView('[data-route-tool]', async () => (await import('./mount.ts')).mountRoute);
