#!/usr/bin/env node
// Starts the command-line tool on the Node that the project brings along, whatever Node runs npx; builds it if need be.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = 24;

function bundledNode() {
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const program = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(program)) return program;
  } catch {
    // told below
  }
  console.error(
    `Cần Node ${wanted}: hãy chạy "npm ci" trong thư mục dự án.\nNode ${wanted} is needed: run "npm ci" in the project's folder.`,
  );
  process.exit(2);
}

const node = bundledNode();
const stdio = ['inherit', 'inherit', 'inherit'];
if (existsSync(join(root, 'build.mjs'))) {
  const built = spawnSync(node, [join(root, 'build.mjs'), '--stale'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) process.exit(2);
}
const tool = join(root, 'dist/cli/tonghop.js');
const ended = spawnSync(node, ['--enable-source-maps', tool, ...process.argv.slice(2)], { stdio });
process.exit(ended.status ?? 2);
