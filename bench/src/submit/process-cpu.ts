import { readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second. */
const tickMs = 10;

/** Milliseconds of CPU that a process has used so far; null where there is no /proc to ask. */
export function cpuMsOf(pid: number): number | null {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = told.slice(told.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return null;
  }
}
