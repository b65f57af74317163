/** What a page says to a worker that waits: the reader wants the new version. */
export const TAKE = 'take';
