/** The colours of paper, for what the browser paints around the page: read from the one place that names colours. */
import base from '../../styles/base.css?raw';

function papers(): string[] {
  return [...base.matchAll(/--paper: (#[0-9a-f]{6});/g)].flatMap(([, colour]) => colour ?? []);
}

/** The first is for light, the second for dark. */
export function paperIn(scheme: 'light' | 'dark'): string {
  const colour = papers()[scheme === 'light' ? 0 : 1];
  if (colour === undefined) throw new Error(`base.css names no paper for ${scheme}`);
  return colour;
}
