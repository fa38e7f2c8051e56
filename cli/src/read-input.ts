import { readFileSync } from 'node:fs';
import { CannotRun } from './outcome';

/** A file named on the command line. Throws `CannotRun` when it cannot be read. */
export function readInput(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun({
      vi: `Không đọc được tệp ${file} (${code}). Hãy kiểm tra đường dẫn và quyền đọc.`,
      en: `The file ${file} cannot be read (${code}). Check its path and permissions.`,
    });
  }
}
