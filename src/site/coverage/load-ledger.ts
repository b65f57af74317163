/** The ledger and the named cases, read and proved once a build. */
import { getCollection } from 'astro:content';
import { proveLedger, type Ledger } from './ledger.ts';
import { loadRegisters } from '../registers/load-registers.ts';
import { loadRegulation } from '../regulation/load.ts';
import { ordered } from '../regulation/ordered.ts';
import { placeLedger } from '../regulation/place-entries.ts';
import type { Scenario } from '../regulation/schemas.ts';

async function read(): Promise<Ledger> {
  const regulation = await loadRegulation();
  const { bodies } = await loadRegisters();
  return proveLedger(regulation, bodies, placeLedger(regulation, ordered(await getCollection('ledger'))));
}

let loaded: Promise<Ledger> | undefined;

/** The ledger; throws where a line of it does not agree with the text or with the citations. */
export function loadLedger(): Promise<Ledger> {
  loaded ??= read();
  return loaded;
}

/** The named cases, in order. */
export async function loadScenarios(): Promise<Scenario[]> {
  return ordered(await getCollection('scenarios'));
}
