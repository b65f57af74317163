/** For pages that fetch the tool only when it is wanted. */
import { mount } from '../page/mount.tsx';
import { MaterialsTool } from './MaterialsTool.tsx';

export function begin(element: HTMLElement): void {
  mount(MaterialsTool, element);
}
