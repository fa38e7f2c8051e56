import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outline } from '@common/contracts/outline';
import { readWord } from '../../../services/intake/src/word-import/read-word';

// Our side of the bench: one process that reads every Word file of a folder and maps it to the outline.
const [, , folder = '', outlineFile = ''] = process.argv;
const outline = JSON.parse(readFileSync(outlineFile, 'utf8')) as Outline;
const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
let blocks = 0;
for (const name of files) blocks += readWord(readFileSync(join(folder, name)), outline).blocks.length;
process.stdout.write(JSON.stringify({ files: files.length, blocks }));
