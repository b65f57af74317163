/** Where the reader's projects are kept in this browser. */
export const KEY = 'zhanggong-materials';
