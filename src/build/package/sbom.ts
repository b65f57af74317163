/** The software bill of materials: what the site is built with and what of it ships, from the lock file alone. */
import { execFileSync } from 'node:child_process';
import * as z from 'zod/mini';

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  externalReferences: z.array(z.looseObject({ type: z.string() })),
});

const bomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  metadata: z.looseObject({ component }),
  components: z.array(component),
});

/** Where a package was downloaded from says more about the machine than about the package. */
function withoutAddress(part: z.infer<typeof component>): z.infer<typeof component> {
  return { ...part, externalReferences: part.externalReferences.filter(({ type }) => type !== 'distribution') };
}

/** npm's own list, without what differs from run to run (number, time, the folder's name). */
export function tidied(text: string): string {
  const { serialNumber: _, metadata, components, ...rest } = bomSchema.parse(JSON.parse(text));
  const { timestamp: __, component: site, ...how } = metadata;
  const name = site['bom-ref'].replace(/@[^@]*$/, '');
  const bom = {
    ...rest,
    metadata: { ...how, component: withoutAddress({ ...site, name }) },
    components: components.map(withoutAddress),
  };
  return `${JSON.stringify(bom, null, 1)}\n`;
}

export function billOfMaterials(): string {
  const how = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  return tidied(execFileSync('npm', how, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
}
