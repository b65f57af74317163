/** On the tool's own page: at once. */
import { start } from '../page/mount.tsx';
import { MaterialsTool } from './MaterialsTool.tsx';

start('[data-materials-tool]', MaterialsTool);
