/** deploy/nginx.conf, as far as the build knows what an administrator would fill in. */

interface Publication {
  /** The folder the site is published in: /x/. */
  readonly base: string;
  /** Origins that may frame the pages under /embed/, as in EMBED_ORIGINS: separated by commas. */
  readonly parents: string;
}

function replaced(text: string, what: string, by: string): string {
  if (!text.includes(what)) throw new Error(`deploy/nginx.conf has no line “${what}”`);
  return text.replace(what, () => by);
}

/** Anything that is not an address fails the build. */
function originsOf(list: string): string[] {
  const named = list.split(',').map((origin) => origin.trim());
  return named.filter((origin) => origin !== '').map((origin) => new URL(origin).origin);
}

export function nginxConf(template: string, { base, parents }: Publication): string {
  const based = replaced(template, 'set $base /;', `set $base ${base};`);
  const origins = originsOf(parents);
  const sources = origins.length === 0 ? "'none'" : origins.join(' ');
  return replaced(based, `~/embed/[a-z]+/ "'none'";`, `~/embed/[a-z]+/ "${sources}";`);
}
