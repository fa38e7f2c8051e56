import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedOutline, shippedOutlineCodes } from '../../../services/intake/src/outlines/shipped-outlines';
import { referenceSuccessions } from '../../../services/intake/src/reference/reference-successions';
import { referenceUnits } from '../../../services/intake/src/reference/reference-units';
import type { Stack } from '../launcher/stack';
import { Api } from './api';
import { loadReferenceData } from './reference-data';

/** Loads the reference data into a new system; not again before they change. Needs the embedded issuer's administrator. */
export async function loadReferenceDataOnce({ addresses }: Stack, folder: string): Promise<void> {
  if (!addresses || process.env.OIDC_ISSUER) return;
  const content = JSON.stringify([referenceUnits(), referenceSuccessions(), shippedOutlineCodes.map(shippedOutline)]);
  const hash = createHash('sha256').update(content).digest('hex');
  const mark = join(folder, 'reference-data');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  await loadReferenceData(new Api(addresses.frontDoor, addresses.issuer).as('admin'));
  writeFileSync(mark, hash);
}
