import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedOutline } from '../../../services/intake/src/outlines/shipped-outlines';
import { readWord } from '../../../services/intake/src/word-import/read-word';

// Our side of the bench: one process that reads every Word file of a folder and maps it to the outline.
const [, , folder = '', code = 'NQ20-5N'] = process.argv;
const outline = shippedOutline(code);
if (outline === null) throw new Error(`No outline ${code}`);
const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
let blocks = 0;
for (const name of files) blocks += readWord(readFileSync(join(folder, name)), outline).blocks.length;
process.stdout.write(JSON.stringify({ files: files.length, blocks }));
