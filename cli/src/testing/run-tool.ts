import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../program';

/** Runs a command line as a machine would: the exit code, and what it printed as JSON. */
export async function runTool(argv: string[], env: NodeJS.ProcessEnv = {}) {
  let [out, err] = ['', ''];
  const output = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = await runCommand(argv, output, env);
  return { code, out, err, json: () => JSON.parse(out) as unknown };
}

const folder = mkdtempSync(join(tmpdir(), 'tonghop-cli-'));

/** A file with this content, for one test. */
export function aFile(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
