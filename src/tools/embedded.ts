/** Beside an article or in a guide: each tool on the page is fetched when the reader comes near it. */
import { startInView } from './page/in-view.ts';

startInView('[data-route-tool]', async () => (await import('./route/late.ts')).begin);
startInView('[data-materials-tool]', async () => (await import('./materials/late.ts')).begin);
startInView('[data-exclusions-tool]', async () => (await import('./purchases/late.ts')).begin);
