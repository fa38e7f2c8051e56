import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ParticipantUnit } from '../issuer/accounts';

const UnitFile = z.array(z.looseObject({ id: z.string(), name: z.string() }));

/** The units that may send a report, from intake's own unit data; each gets a sample clerk. */
export function participantUnits(clone: string): ParticipantUnit[] {
  const folder = join(clone, 'services/intake/data/units');
  if (!existsSync(folder)) return [];
  const units = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const list = UnitFile.safeParse(Array.isArray(content) ? content : (content as { units?: unknown }).units);
      return list.success ? list.data : [];
    });
  return units
    .filter(({ id }) => /^(province-\d\d-party|central-.+|ministry-unit-.+)$/.test(id))
    .map(({ id, name }) => ({ id, name }));
}
