import { type ChildProcess, fork } from 'node:child_process';
import type { Outline } from '@common/contracts/outline';
import { reviveRefusal } from '../guard/file-refusal';
import { FileTooComplex } from '../guard/refusals';
import type { WordReading } from '../word-reading';
import type { ImportAnswer, ImportJob } from './import-messages';
import { ownCode } from './own-code';

/** 256 MB of heap; it may read its own code and nothing else, and neither write files nor start processes. */
const limits = ['--max-old-space-size=256', '--max-semi-space-size=4', '--permission'];

/** One child process and the one file it is reading. It dies with what kills it; its owner then takes another. */
export class ImportChild {
  private readonly process: ChildProcess;
  private settle: ((answer: ImportAnswer | Error) => void) | null = null;
  alive = true;

  constructor(script: string) {
    this.process = fork(script, [], {
      execArgv: [...limits, ...ownCode(script).map((place) => `--allow-fs-read=${place}`)],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.process.on('message', (answer: ImportAnswer) => this.settle?.(answer));
    this.process.on('exit', () => this.end(new FileTooComplex('process-ended')));
    this.process.on('error', (error) => this.end(error));
  }

  get busy(): boolean {
    return this.settle !== null;
  }

  /** @throws FileRefusal for a refused file, and for one that takes more time or memory than allowed */
  async read(bytes: Uint8Array, outline: Outline, timeLimit: number): Promise<WordReading> {
    const job: ImportJob = { bytes, outline };
    const timer = setTimeout(() => this.kill(new FileTooComplex('time')), timeLimit);
    try {
      const answer = await new Promise<ImportAnswer | Error>((resolve) => {
        this.settle = resolve;
        this.process.send(job, (error) => error && this.end(error));
      });
      if (answer instanceof Error) throw answer;
      if ('refusal' in answer) throw reviveRefusal(answer.refusal);
      if ('fault' in answer) throw new Error(`Word import failed: ${answer.fault}`);
      return answer.reading;
    } finally {
      clearTimeout(timer);
      this.settle = null;
    }
  }

  kill(reason: Error): void {
    this.end(reason);
    this.process.kill('SIGKILL');
  }

  private end(reason: Error): void {
    this.alive = false;
    this.settle?.(reason);
  }
}
