import { readdirSync, readFileSync } from 'node:fs';

/** The processes that work on this data folder, by what their command lines and environments name (Linux). */
export function processesOn(folder: string): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .filter((pid) => [readProc(pid, 'cmdline'), readProc(pid, 'environ')].some((text) => text.includes(folder)))
    .map((pid) => `${pid} ${readProc(pid, 'cmdline').replaceAll('\0', ' ')}`);
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
