import { createTestDatabase } from '../../testing/test-database';
import { describeMessageBus } from '../testing/message-bus.contract';
import { PostgresBus } from './postgres-bus';
import { declarePostgresTopology, expressionOf } from './postgres-topology';

describeMessageBus('PostgreSQL', async (bindings) => {
  const { url, dataSource, drop } = await createTestDatabase([]);
  await declarePostgresTopology(url, bindings);
  await declarePostgresTopology(url, bindings);
  return {
    connect: () => new PostgresBus(url, 'test'),
    async putUnreadable(service) {
      await dataSource.query(`insert into bus_message (queue, message) values ($1, '{"not": "ours"}')`, [service]);
    },
    release: drop,
  };
});

it.each([
  ['intake.#', 'intake.report.submitted.v1', true],
  ['intake.#', 'intake', true],
  ['intake.#', 'intakes.report.submitted.v1', false],
  ['intake.report.*.v1', 'intake.report.submitted.v1', true],
  ['intake.report.*.v1', 'intake.unit.changed.v1', false],
  ['#.v1', 'intake.report.submitted.v1', true],
])('the pattern %s meets %s as in a topic exchange: %s', (pattern, type, meets) => {
  expect(new RegExp(expressionOf(pattern)).test(`.${type}`)).toBe(meets);
});
