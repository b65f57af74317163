/** Embedded beside an article. */
import { startInView } from '../drawing/in-view.ts';

startInView('[data-exclusions-tool]', async () => (await import('./mount.ts')).mountExclusions);
