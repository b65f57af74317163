/** On the tool's own page: at once. */
import { start } from '../page/mount.tsx';
import { ExclusionsTool } from './ExclusionsTool.tsx';

start('[data-exclusions-tool]', ExclusionsTool);
