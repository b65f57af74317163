/** The readings (口径) that a tool has been asked to try, and the project they are tried on, for whatever stands beside a doubt. */
import { createContext } from 'preact';
import type { Facts, Readings, Slug } from '../../core/index.ts';

export interface Trial {
  readonly readings: Readings;
  /** A reading is tried, or (undefined) no longer; without a slug none is. */
  readonly read: (slug: Slug | undefined, reading?: string) => void;
}

/** The same object while the readings are the same: another draws every doubt anew. Undefined where nothing can be tried. */
export const Trying = createContext<Trial | undefined>(undefined);

/** Another with every answer: for what is drawn only while it is unfolded. Undefined where there is no project. */
export const ProjectFacts = createContext<Facts | undefined>(undefined);
