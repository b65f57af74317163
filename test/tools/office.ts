/** LibreOffice, where there is one: what it makes of a file that the tools write. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** An .xlsx file as LibreOffice saves it: `to` with its filter, the ending first (`csv:…`, `fods`, `xlsx`). */
export function savedAgain(xlsx: Uint8Array, to: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    const [from, out] = [join(folder, 'list.xlsx'), join(folder, 'out')];
    writeFileSync(from, xlsx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, from], { stdio: 'ignore' });
    return readFileSync(join(out, `list.${to.replace(/:.*/, '')}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
