/** When this version was made. */
import { spawnSync } from 'node:child_process';

/** Of the commit, so that the same commit gives the same files; SOURCE_DATE_EPOCH (seconds) where there is no git; else now. */
export function madeAt(): Date {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? stdout);
  return seconds > 0 ? new Date(seconds * 1000) : new Date();
}

/** Its day in China, YYYY-MM-DD. */
export function madeOn(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(madeAt());
}
