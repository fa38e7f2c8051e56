import { compileTypst } from './compile-typst';
import type { TypstAnswer, TypstJob } from './typst-job';

/** A process that sets one paper and ends: the compiler keeps memory that only the end of its process frees. */
process.once('message', (job: TypstJob) => {
  process.send?.(answerTo(job), undefined, undefined, () => process.disconnect());
});

function answerTo(job: TypstJob): TypstAnswer {
  try {
    return compileTypst(job);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
