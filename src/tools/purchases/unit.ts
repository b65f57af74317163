/** The law's part of taking in a paste: fetched only where a unit is missing. */
export { unitDecides } from '../../core/index.ts';
