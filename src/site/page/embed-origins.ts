/** Who may learn how tall an embedded tool is: the origins that EMBED_ORIGINS names when the site is built. */

/** One origin as the browser writes it; throws with what is wrong and what is allowed. */
function originOf(text: string): string {
  const address = /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (address?.origin !== text)
    throw new Error(
      `EMBED_ORIGINS: "${text}" is not an origin. Write scheme and host, a port if there is one, and nothing behind it, separated by commas: https://portal.example,http://10.0.0.8:8080`,
    );
  return text;
}

/** `https://a.example, https://b.example` → both; nothing → none, and no message is ever sent. */
export function embedOrigins(text: string | undefined): string[] {
  const named = (text ?? '').split(',').map((part) => part.trim());
  return [...new Set(named.filter((part) => part !== '').map(originOf))];
}
