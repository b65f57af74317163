/** On the tool's own page: at once. */
import { mount } from './mount.tsx';

document.querySelectorAll<HTMLElement>('[data-route-tool]').forEach(mount);
