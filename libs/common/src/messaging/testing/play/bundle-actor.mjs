// Bundles the actor of the crash and chaos tests, as build.mjs does the services: `node bundle-actor.mjs FOLDER`.
// A process of its own, because the bundler does not run inside Jest.
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const here = import.meta.dirname;
const bundle = await rolldown({
  input: { actor: join(here, 'actor.ts') },
  platform: 'node',
  external: (id) => !/^[./\0]/.test(id) && !id.startsWith('@oxc-project/'),
  transform: { decorator: { legacy: true, emitDecoratorMetadata: true }, target: 'es2023' },
  tsconfig: false,
});
await bundle.write({ dir: process.argv[2], format: 'esm', sourcemap: true });
await bundle.close();
