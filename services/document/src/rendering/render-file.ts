import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { compose } from '../documents/domain/compose/compose';
import { renderPaper } from './render-paper';
import { typstProcessFile } from './typst/typst-process-file';

/** `node render-file.js DRAFT.json KIND FOLDER`: both files of a paper without the service, for checks and benchmarks. */
const [draftFile, kind, folder] = process.argv.slice(2);
if (!draftFile || !kind || !folder) throw new Error('Usage: node render-file.js DRAFT.json KIND FOLDER');

const draft = DraftSnapshot.parse(JSON.parse(await readFile(draftFile, 'utf8')));
const { docx, pdf, pages } = await renderPaper(compose(kind, draft), typstProcessFile());
await mkdir(folder, { recursive: true });
await writeFile(join(folder, `${kind}.docx`), docx);
await writeFile(join(folder, `${kind}.pdf`), pdf);
process.stdout.write(`${JSON.stringify({ kind, pages })}\n`);
