/** The registers, read and proved once a build. */
import { getCollection } from 'astro:content';
import { loadRegulation } from '../regulation/load.ts';
import { placeRegisters } from '../regulation/place-entries.ts';
import { proveRegisters, type Registers } from './registers.ts';

const ordered = <Data extends { readonly order: number }>(entries: readonly { readonly data: Data }[]): Data[] =>
  entries.map(({ data }) => data).sort((a, b) => a.order - b.order);

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
