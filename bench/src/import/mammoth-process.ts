import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';

// The rival's side: one process that turns every Word file of a folder into HTML, without any mapping.
const [, , folder = ''] = process.argv;
const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
let length = 0;
for (const name of files) {
  const { value } = await mammoth.convertToHtml({ buffer: readFileSync(join(folder, name)) });
  length += value.length;
}
process.stdout.write(JSON.stringify({ files: files.length, length }));
