/** Getting a program the tests need, where this machine lets us. */
import { spawnSync } from 'node:child_process';

export function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

export function output(command: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** Debian's packages, as root; false where that is not so. */
export function aptInstall(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || output('apt-get', '--version') === undefined) return false;
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  return (
    run('apt-get', '-qq', 'update') && run('apt-get', '-qq', 'install', '-y', '--no-install-recommends', ...packages)
  );
}
