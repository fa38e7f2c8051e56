import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until';

/**
 * After a launcher was killed its PostgreSQL may still run, or its `postmaster.pid` may name a number that now belongs
 * to another program: the first is stopped, the second removed, so that the next start finds its data free.
 */
export async function endLeftoverPostmaster(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isPostmasterOf(pid, data)) {
    rmSync(file, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  const gone = await until(async () => !isPostmasterOf(pid, data), 15_000, 100);
  if (!gone) process.kill(pid, 'SIGKILL');
  rmSync(file, { force: true });
}

function isPostmasterOf(pid: number, data: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('postgres') && command.split('\0').includes(data);
  } catch {
    return false;
  }
}
