/** A data block for search engines: rendered into the page at build, never in the browser. */

interface Props {
  readonly data: object;
}

/** `<` is written as an escape of JSON, so that nothing in the data can close the element. */
export function JsonLd({ data }: Props) {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
