/** What a portal copies to show a tool in a frame, and to let the frame be as tall as the tool. */

/** The frame: `home` is the site's first page as an absolute address. */
export function frameSnippet(home: string, tool: string, label: string): string {
  return `<iframe
  src="${home}embed/${tool}/"
  title="${label}"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"
  allow="clipboard-write"
  referrerpolicy="no-referrer"
  width="100%"
  height="1200"
></iframe>`;
}

/** The portal's own script, which takes heights from this site's frames and nothing else. */
export function heightSnippet(origin: string): string {
  return `addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${origin}' || data?.type !== 'height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});`;
}
