import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from '../servers/launch-error';

/** Makes sure that one launcher at a time uses a data folder; returns what gives it back. */
export function claimFolder(folder: string): () => void {
  refuseIfRunning(folder);
  mkdirSync(folder, { recursive: true });
  const file = pidFile(folder);
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** Throws while another launcher uses the data folder. */
export function refuseIfRunning(folder: string): void {
  const owner = runningOwner(pidFile(folder));
  if (owner) {
    throw new LaunchError({
      vi: `Hệ thống đang chạy rồi với dữ liệu trong ${folder} (tiến trình ${owner}). Hãy dừng bằng Ctrl-C ở cửa sổ đó, hoặc: kill ${owner}`,
      en: `The system already runs on the data in ${folder} (process ${owner}). Stop it with Ctrl-C in its window, or: kill ${owner}`,
    });
  }
}

function pidFile(folder: string): string {
  return join(folder, 'launcher.pid');
}

function runningOwner(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid === process.pid) return null;
    process.kill(pid, 0);
    if (process.platform !== 'linux') return pid;
    return /dist\/local\//.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ? pid : null;
  } catch {
    return null;
  }
}
