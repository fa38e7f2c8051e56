import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../../local/src/root';
import type { Portal } from '../portal';

/** The portal's types of the wire are those of the running services; none is written by hand. */
export function clientJourney(at: () => Portal): void {
  it('the client of the portal is the one that the description of the services gives', async () => {
    const check = [join(root, 'portal/write-api-client.mjs'), at().url, '--check'];
    expect(await promisify(execFile)(process.execPath, check)).toMatchObject({ stderr: '' });
  });
}
