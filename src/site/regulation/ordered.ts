/** The data of a collection in the order that its entries state. */
export const ordered = <Data extends { readonly order: number }>(entries: readonly { readonly data: Data }[]): Data[] =>
  entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
