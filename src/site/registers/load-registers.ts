/** The registers, read and proved once a build. */
import { getCollection } from 'astro:content';
import { loadRegulation } from '../regulation/load.ts';
import { ordered } from '../regulation/ordered.ts';
import { placeRegisters } from '../regulation/place-entries.ts';
import { proveRegisters, type Registers } from './registers.ts';

async function read(): Promise<Registers> {
  const regulation = await loadRegulation();
  const written = {
    bodies: ordered(await getCollection('bodies')),
    documents: ordered(await getCollection('documents')),
    times: ordered(await getCollection('times')),
  };
  return proveRegisters(regulation, placeRegisters(regulation, written));
}

let loaded: Promise<Registers> | undefined;

/** The registers; every page asks for the same ones. */
export function loadRegisters(): Promise<Registers> {
  loaded ??= read();
  return loaded;
}
