/** What a browser needs to install the site like a program. */
import type { APIRoute } from 'astro';
import { paperIn } from '../site/page/colours.ts';
import { titleOf } from '../site/regulation/particulars.ts';
import { href } from '../site/regulation/href.ts';
import { loadRegulation } from '../site/regulation/load.ts';
import { PORTFOLIO, TOOLS } from '../site/page/tools.ts';

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: href(`icons/${file}`),
  sizes: `${String(size)}x${String(size)}`,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = async () => {
  const manifest = {
    name: titleOf(await loadRegulation()),
    short_name: '实施细则',
    lang: 'zh-CN',
    id: href(''),
    start_url: href(''),
    scope: href(''),
    display: 'minimal-ui',
    theme_color: paperIn('light'),
    background_color: paperIn('light'),
    icons: [icon('192.png', 192, 'any'), icon('512.png', 512, 'any'), icon('maskable-512.png', 512, 'maskable')],
    shortcuts: [...Object.values(TOOLS), PORTFOLIO].map(({ path, label }) => ({ name: label, url: href(path) })),
  };
  return new Response(JSON.stringify(manifest));
};
