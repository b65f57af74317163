/** What the package is made of; the package itself is tried behind a real server (npm run test:nginx). */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archive, checksums } from '../../src/build/package/archive.ts';
import { withCompressed } from '../../src/build/package/compress.ts';
import { instructions } from '../../src/build/package/instructions.ts';
import { nginxConf } from '../../src/build/package/nginx.ts';
import { tidied } from '../../src/build/package/sbom.ts';
import { POLICY } from '../../src/site/page/policy.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the nginx configuration in the package', () => {
  const template = readFileSync('deploy/nginx.conf', 'utf8');

  test('knows the folder the site is in', () => {
    expect(nginxConf(template, { base: '/x/', parents: '' })).toBe(template.replace('set $base /;', 'set $base /x/;'));
  });

  test('lets the named sites frame what is under /embed/, and nothing else', () => {
    const conf = nginxConf(template, { base: '/', parents: 'https://a.example, https://b.example:8443/path' });
    expect(conf).toContain(`default "'none'";\n  ~/embed/[a-z]+/ "https://a.example https://b.example:8443";`);
  });

  test('is not made with what is no address', () => {
    expect(() => nginxConf(template, { base: '/', parents: '"; evil' })).toThrow();
  });
});

test('deploy/nginx.conf sends the policy of the pages, and says who may frame them', () => {
  const conf = readFileSync('deploy/nginx.conf', 'utf8');
  const sent = /~\^text\/html "([^"]+)"/.exec(conf)?.[1];
  expect(sent).toBe(`${POLICY}; frame-ancestors $site_parents`);
});

describe('compressing', () => {
  const page = bytes('第六条'.repeat(1000));

  test('adds both forms beside a file, which stays', () => {
    const files = withCompressed(new Map([['site/index.html', page]]));
    expect([...files.keys()]).toEqual(['site/index.html', 'site/index.html.br', 'site/index.html.gz']);
    for (const content of [
      brotliDecompressSync(files.get('site/index.html.br') ?? ''),
      gunzipSync(files.get('site/index.html.gz') ?? ''),
    ])
      expect(new Uint8Array(content)).toEqual(page);
  });

  test('leaves alone what is small or compressed already', () => {
    const files = new Map([
      ['site/small.txt', bytes('第六条')],
      ['site/192.png', page],
    ]);
    expect(withCompressed(files)).toEqual(files);
  });
});

describe('the archive', () => {
  const files = new Map([
    ['README.html', bytes('说明')],
    ['site/x/index.html', bytes('第一条')],
  ]);
  const time = new Date('2026-01-02T03:04:06Z');

  test('is the same for the same content and time', () => {
    expect(archive('a', files, time)).toEqual(archive('a', files, time));
    expect(archive('a', files, new Date('2026-01-02T03:04:08Z'))).not.toEqual(archive('a', files, time));
  });

  test('holds every file below one folder', () => {
    const found = unzipSync(archive('a', files, time));
    expect(Object.keys(found)).toEqual(['a/README.html', 'a/site/x/index.html']);
    expect(found['a/README.html']).toEqual(bytes('说明'));
  });

  test('has checksums as sha256sum reads them', () => {
    expect(checksums(new Map([['a.txt', bytes('abc')]]))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n',
    );
  });
});

describe('the instructions', () => {
  const facts = { version: '1.0.0', base: '/x/', archive: 'a.zip' };

  test('speak of the path the site was built for', async () => {
    const html = await instructions(readFileSync('deploy/部署说明.md', 'utf8'), facts);
    expect(html).toContain('<code>/x/</code>');
    expect(html).toContain('sha256sum -c a.zip.sha256');
    expect(html).not.toContain('{{');
  });

  test('fail where they ask for what is not known', async () => {
    await expect(instructions('{{port}}', facts)).rejects.toThrow('port');
  });
});

describe('the bill of materials', () => {
  const part = (name: string) => ({
    'bom-ref': `${name}@1.0.0`,
    name,
    externalReferences: [
      { type: 'distribution', url: 'https://example.org/a.tgz' },
      { type: 'website', url: 'https://example.org/' },
    ],
  });
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: 'urn:uuid:0',
    metadata: { timestamp: '2026-01-01', component: { ...part('@a/site'), name: 'folder' } },
    components: ['preact', 'needed', 'tester', 'tested'].map(part),
    dependencies: [
      { ref: '@a/site@1.0.0', dependsOn: ['preact@1.0.0', 'tester@1.0.0'] },
      { ref: 'preact@1.0.0', dependsOn: ['needed@1.0.0'] },
      { ref: 'tester@1.0.0', dependsOn: ['tested@1.0.0', 'preact@1.0.0'] },
    ],
  };
  const text = tidied(JSON.stringify(bom), ['preact']);

  test('keeps no address a package came from, no time and no folder', () => {
    expect(text).toContain('"name": "@a/site"');
    expect(text).toContain('https://example.org/"');
    expect(text).not.toMatch(/tgz|urn:uuid|timestamp|folder/);
  });

  test('names what ships and what that needs, and nothing else', () => {
    for (const name of ['preact', 'needed']) expect(text).toContain(`"name": "${name}"`);
    expect(text).not.toMatch(/test/);
  });
});
