import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficialDocument } from '../../documents/domain/official-document';
import { tinosFiles } from '../fonts/tinos';
import type { TypstAnswer, TypstJob } from './typst-job';
import { typstSource } from './typst-source';

export type SetPdf = Readonly<{ pdf: Uint8Array; pages: number; headingPages: readonly number[] }>;

/** Typst could not set the paper: its first complaints. Trying the same paper again would not help. */
export class TypesettingFailed extends Error {}

/** The process did not answer in time or ended by itself (memory); another try may help. */
export class TypesettingInterrupted extends Error {}

/**
 * Sets a paper as PDF/A-2a in a process of its own (`typst-process`), which ends with it and frees its memory. The process
 * has an empty folder as workspace and no environment.
 */
export async function setPdf(document: OfficialDocument, processFile: string, timeoutMs = 120_000): Promise<SetPdf> {
  const workspace = await mkdtemp(join(tmpdir(), 'tonghop-typst-'));
  try {
    const createdAt = Date.parse(`${document.properties.date}T00:00:00Z`) / 1000;
    const answer = await ask(processFile, timeoutMs, {
      source: typstSource(document),
      fonts: tinosFiles(),
      workspace,
      createdAt,
    });
    if (!answer.ok) throw new TypesettingFailed(answer.reason);
    return answer;
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function ask(processFile: string, timeoutMs: number, job: TypstJob): Promise<TypstAnswer> {
  return new Promise((resolve, reject) => {
    const child = fork(processFile, [], {
      serialization: 'advanced',
      execArgv: [],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.once('message', (answer) => resolve(answer as TypstAnswer));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new TypesettingInterrupted(`The typesetting process ended without an answer (${signal ?? code}).`));
    });
    child.send(job);
  });
}
