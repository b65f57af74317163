/** The oldest browser that gets the whole site. */
export const OLDEST = 'chrome90';
