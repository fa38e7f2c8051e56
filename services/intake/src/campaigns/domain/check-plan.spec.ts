import { referenceUnits } from '../../reference/reference-units';
import { sampleCampaign } from '../../reference/sample-campaign';
import { requireExtension, requireSoundPlan } from './check-plan';

const units = referenceUnits();
const byId = new Map(units.map((unit) => [unit.id, unit]));
const plan = sampleCampaign(units);

it('the plan of the ministry is sound', () => {
  expect(() => requireSoundPlan(plan, byId)).not.toThrow();
});

it('refuses deadlines out of order', () => {
  const deadlines = { due: '2022-07-01', onTime: '2022-06-30', lock: '2022-10-31' };
  expect(() => requireSoundPlan({ ...plan, deadlines }, byId)).toThrow('out of order');
});

it('refuses a unit that does not exist on the opening day, and one asked twice', () => {
  const [first] = plan.participants;
  const gone = { ...first!, unitId: 'province-31-2025-party' };
  expect(() => requireSoundPlan({ ...plan, participants: [gone] }, byId)).toThrow('not in the list');
  expect(() => requireSoundPlan({ ...plan, participants: [first!, first!] }, byId)).toThrow('twice');
});

it('an extension only lengthens', () => {
  const { deadlines } = plan;
  expect(() =>
    requireExtension(deadlines, { ...deadlines, due: '2022-07-15', onTime: '2022-07-15' }, 'u'),
  ).not.toThrow();
  expect(() => requireExtension(deadlines, { ...deadlines, due: '2022-06-15' }, 'u')).toThrow('shorten');
});
