/** 部署说明 as a page of its own, to be read anywhere and printed on two sheets. */
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';

const STYLE = `
@page { size: A4; margin: 18mm 20mm; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1d1b18; background: #fdfcf9;
  font: 15px/1.6 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; }
h1 { font-size: 1.6em; } h2 { font-size: 1.15em; margin: 1.2em 0 0.4em; } h3 { font-size: 1em; margin: 0.8em 0 0.2em; }
h2, h3 { break-after: avoid; } p, ul, ol { margin: 0.4em 0; } li, table { break-inside: avoid; }
table { border-collapse: collapse; margin: 0.5em 0; font-size: 0.93em; } th, td { border: 1px solid #dcd6ca; padding: 0.15em 0.6em; text-align: left; }
code { font-family: Consolas, 'Noto Sans Mono CJK SC', monospace; font-size: 0.93em; overflow-wrap: anywhere; }
@media print { body { max-width: none; margin: 0; padding: 0; background: none; font-size: 10.5pt; line-height: 1.5; } }
`;

/** `{{name}}` in the text becomes what `facts` says of it; a name it does not know is a mistake. */
function filledIn(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = facts[key];
    if (value === undefined) throw new Error(`部署说明 asks for {{${key}}}`);
    return value;
  });
}

export async function instructions(markdown: string, facts: Readonly<Record<string, string>>): Promise<string> {
  const { render } = await createSatteriMarkdownProcessor({ syntaxHighlight: false, features: { gfm: true } });
  const { code } = await render(filledIn(markdown, facts));
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>部署说明</title>`;
  return `<!doctype html>\n<html lang="zh-CN"><head>${head}<style>${STYLE}</style></head>\n<body>\n${code}\n</body></html>\n`;
}
