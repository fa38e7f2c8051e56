import { z } from 'zod';
import { reportIdOf } from './report-id';

const key = { campaignId: 'c', unitId: 'province-30-party', capacity: 'party' as const };

it('a participant has one report, whose id is a UUID known beforehand', () => {
  expect(reportIdOf(key)).toBe(reportIdOf({ ...key }));
  expect(z.uuid().safeParse(reportIdOf(key)).success).toBe(true);
});

it('two capacities of one province are two reports', () => {
  expect(reportIdOf({ ...key, capacity: 'state' })).not.toBe(reportIdOf(key));
});
