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
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

type Bom = z.infer<typeof bomSchema>;
type Component = z.infer<typeof component>;

/** Where a package was downloaded from says more about the machine than about the package. */
function withoutAddress(part: Component): Component {
  return { ...part, externalReferences: part.externalReferences.filter(({ type }) => type !== 'distribution') };
}

/** References of the packages in `names`, which the site itself depends on, and of all that these depend on. */
function closure({ metadata, components, dependencies }: Bom, names: ReadonlySet<string>): Set<string> {
  const dependsOn = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const named = new Set(components.filter(({ name }) => names.has(name)).map((part) => part['bom-ref']));
  const direct = dependsOn.get(metadata.component['bom-ref']) ?? [];
  const found = new Set(direct.filter((ref) => named.has(ref)));
  for (const ref of found) for (const next of dependsOn.get(ref) ?? []) found.add(next);
  return found;
}

/** npm's list, of `names` and what they need, without what differs from run to run: number, time, the folder's name. */
export function tidied(text: string, names: readonly string[]): string {
  const bom = bomSchema.parse(JSON.parse(text));
  const { serialNumber: _, metadata, components, dependencies, ...rest } = bom;
  const { timestamp: __, component: site, ...how } = metadata;
  const ref = site['bom-ref'];
  const kept = closure(bom, new Set(names)).add(ref);
  const tidy = {
    ...rest,
    metadata: { ...how, component: withoutAddress({ ...site, name: ref.replace(/@[^@]*$/, '') }) },
    components: components.filter((part) => kept.has(part['bom-ref'])).map(withoutAddress),
    dependencies: dependencies
      .filter((entry) => kept.has(entry.ref))
      .map((entry) => ({ ...entry, dependsOn: entry.dependsOn.filter((next) => kept.has(next)) })),
  };
  return `${JSON.stringify(tidy, null, 1)}\n`;
}

/** `names`: the site's dependencies. (npm's own --omit=dev leaves out some that are needed.) */
export function billOfMaterials(names: readonly string[]): string {
  const how = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  return tidied(execFileSync('npm', how, { encoding: 'utf8', maxBuffer: 2 ** 26 }), names);
}
