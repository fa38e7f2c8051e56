import { owner, testUnits } from '../testing/test-campaign';
import type { HttpClient } from '../testing/http-client';
import { startTestIntake, type TestIntake } from '../testing/test-intake';

describe('people and what they may act as', () => {
  const units = testUnits(2);
  const [unitId, otherUnitId] = units.map(({ id }) => id) as [string, string];
  let intake: TestIntake;
  let admin: HttpClient;

  beforeAll(async () => {
    intake = await startTestIntake();
    admin = await intake.as({ unitId: owner.id, role: 'admin' });
    await admin.post('/units/import', { units: [owner, ...units] });
  });
  afterAll(() => intake.stop());

  const lan = { id: 'lan', name: 'Nguyễn Thị Lan', pairs: [{ unitId, role: 'clerk' }] };
  const imported = (...people: unknown[]) => admin.post('/people/import', { people });
  const atUnit = async (id: string) => (await admin.get(`/people?unitId=${id}`)).body.items!.map((person) => person.id);

  it('are brought in once, changed when they differ, and found by their unit', async () => {
    expect((await imported(lan)).body).toEqual({ changed: 1, unchanged: 0 });
    expect((await imported(lan)).body).toEqual({ changed: 0, unchanged: 1 });
    expect([await atUnit(unitId), await atUnit(otherUnitId)]).toEqual([['lan'], []]);
    const moved = { ...lan, pairs: [{ unitId: otherUnitId, role: 'clerk' }] };
    expect((await imported(moved)).body).toEqual({ changed: 1, unchanged: 0 });
    expect([await atUnit(unitId), await atUnit(otherUnitId)]).toEqual([[], ['lan']]);
  });

  it('are refused as a whole where one has a role nobody knows, a unit nobody knows or a day that does not exist', async () => {
    const minh = { ...lan, id: 'minh' };
    const faulty = [
      { ...lan, id: 'a', pairs: [{ unitId, role: 'king' }] },
      { ...lan, id: 'a', pairs: [{ unitId: 'province-99-party', role: 'clerk' }] },
      { ...lan, id: 'a', pairs: [{ unitId, role: 'clerk', from: '2022-02-30' }] },
    ];
    const codes = [];
    for (const person of faulty) codes.push((await imported(minh, person)).body.code);
    expect(codes).toEqual(['invalid-request', 'unit-not-found', 'invalid-request']);
    expect(await atUnit(unitId)).not.toContain('minh');
  });

  it('are managed by the administrator alone', async () => {
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const refusals = [
      await clerk.post('/people/import', { people: [lan] }),
      await clerk.get(`/people?unitId=${unitId}`),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
      [403, 'not-permitted'],
      [403, 'not-permitted'],
    ]);
  });
});
