import type { SimulatedReport } from '../../../simulator/src/campaign/simulated-report';
import { agendaOf } from './agenda';

const nothing = { sendsOn: null, late: false, returned: null, extension: null, nil: null };

function aReport(behaviour: Partial<SimulatedReport['behaviour']>) {
  return { unitId: 'province-30-party', behaviour: { ...nothing, ...behaviour } } as SimulatedReport;
}

const kinds = (...reports: SimulatedReport[]) =>
  Object.fromEntries([...agendaOf(reports)].map(([day, deeds]) => [day, deeds.map(({ kind }) => kind)]));

it('a report is accepted the day after it was sent', () => {
  expect(kinds(aReport({ sendsOn: '2022-06-30' }))).toEqual({ '2022-06-30': ['send'], '2022-07-01': ['accept'] });
});

it('a returned report is sent again and only then accepted', () => {
  const returned = { reason: 'Thiếu số liệu.', on: '2022-06-25', resubmitBy: '2022-07-04', resentOn: '2022-07-01' };
  expect(kinds(aReport({ sendsOn: '2022-06-23', returned }))).toEqual({
    '2022-06-23': ['send'],
    '2022-06-25': ['return'],
    '2022-07-01': ['resend'],
    '2022-07-02': ['accept'],
  });
});

it('who never sends has no day, and nothing happens after the last one', () => {
  expect(kinds(aReport({}), aReport({ sendsOn: '2022-07-29' }))).toEqual({ '2022-07-29': ['send'] });
});

it('the sample people of the Government Inspectorate find a report begun on the last day', () => {
  expect(kinds({ ...aReport({}), unitId: 'central-TTCP' })).toEqual({ '2022-07-29': ['begin'] });
});
