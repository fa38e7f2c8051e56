import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { LaunchError } from './launch-error';

/** The module's last version; MinIO publishes no images or binaries any more. */
const VERSION = 'v0.0.0-20260212201848-7aac2a2c5b7c';

/** The MinIO server, built once per user by Go; null where Go 1.24 or newer is not installed. */
export function minioProgram(say: (line: string) => void = () => undefined): string | null {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tonghop', `minio-${VERSION}`);
  const program = join(cache, 'minio');
  if (existsSync(program)) return program;
  if (!goIsNewEnough()) return null;
  say('Đang biên dịch MinIO một lần (khoảng 3 phút)… / Building MinIO once (about 3 minutes)…');
  const building = join(cache, 'building');
  mkdirSync(building, { recursive: true });
  const built = spawnSync('go', ['install', `github.com/minio/minio@${VERSION}`], {
    env: { ...process.env, GOBIN: building },
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    throw new LaunchError({
      vi: `Không biên dịch được MinIO: ${lastLine(built.stderr)}. Hãy sửa lỗi đó, hoặc đặt MINIO_TEST_URL tới một máy chủ MinIO đang chạy.`,
      en: `MinIO could not be built: ${lastLine(built.stderr)}. Mend that, or set MINIO_TEST_URL to a running MinIO server.`,
    });
  }
  renameSync(join(building, 'minio'), program);
  return program;
}

function goIsNewEnough(): boolean {
  const answer = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' });
  const [, major, minor] = /^go(\d+)\.(\d+)/.exec(answer.stdout ?? '') ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 24);
}

function lastLine(text: string | undefined): string {
  return (text ?? '').trim().split('\n').at(-1) ?? '';
}
