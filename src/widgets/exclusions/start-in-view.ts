/** Embedded beside an article. */
import { startInView } from '../parts/in-view.ts';

startInView('[data-exclusions-tool]', async () => (await import('./mount.ts')).mountExclusions);
