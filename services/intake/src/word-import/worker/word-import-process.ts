import { answerJob } from './answer-job';
import type { ImportJob } from './import-messages';

// The child process that reads untrusted files: little memory, no environment, ended by its parent when it takes too long.
process.on('message', (job: ImportJob) => process.send?.(answerJob(job)));
process.on('disconnect', () => process.exit(0));
