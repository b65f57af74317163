/** On the tool's own page: at once. */
import { start } from '../page/mount.tsx';
import { RouteTool } from './RouteTool.tsx';

start('[data-route-tool]', RouteTool);
