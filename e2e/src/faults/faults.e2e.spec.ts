import { eventually } from '@common/testing/eventually';
import type { PartName } from './parts';
import { Review, type Sent } from './review';
import { type ServiceName, System } from './system';

const reports = 200;

/** A kill leaves what was on its way unsure, four mails at once: each goes again, under its Message-ID. Three kills. */
const unsureAtMost = 3 * 4;

/** Every fault begins when this many reports are sent, so that the rest meet it. */
const begin = 40;

const faults: [name: string, make: (system: System) => Promise<void>][] = [
  ...(['RabbitMQ', 'PostgreSQL', 'object store', 'SMTP'] as PartName[]).map(
    (part) =>
      [`${part} stopped and started again`, (system: System) => system.parts.interrupt(part, 2_000)] as [
        string,
        (system: System) => Promise<void>,
      ],
  ),
  ...(['intake', 'consolidation', 'notification'] as ServiceName[]).map(
    (name) =>
      [`${name} killed three times`, (system: System) => killRepeatedly(system, name)] as [
        string,
        (system: System) => Promise<void>,
      ],
  ),
];

async function killRepeatedly(system: System, name: ServiceName): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    await system.services[name].kill();
    await system.services[name].start();
    await new Promise((resume) => setTimeout(resume, 300));
  }
}

describe('two hundred submissions in the middle of which a part fails', () => {
  let system: System;
  beforeAll(async () => {
    system = new System();
    await system.start();
  }, 120_000);
  afterAll(() => system.stop(), 60_000);

  it.each(faults)(
    '%s: nothing is lost, nothing counts twice',
    async (_name, makeFault) => {
      const review = new Review(system, reports);
      await review.open();
      system.parts.mail.taken.length = 0;

      const sent: Sent[] = [];
      let fault: Promise<void> | undefined;
      const waiting = [...review.unitIds];
      const client = async () => {
        for (let unitId = waiting.shift(); unitId; unitId = waiting.shift()) {
          const answer = await review.send(unitId);
          sent.push(answer);
          if (sent.length === begin) fault = makeFault(system);
          await review.accept(answer);
        }
      };
      await Promise.all(Array.from({ length: 8 }, client));
      await fault;

      expect(new Set(sent.map(({ reportId }) => reportId)).size).toBe(reports);
      // Within two seconds an event is refused three times at most, and then waits for 6 s; the rest is for a busy machine.
      await eventually(() => everythingIsInOnce(review), 150_000);
      await eventually(() => eachGotItsReceipt(system, sent), 150_000);
    },
    480_000,
  );
});

/** Each unit counts once, and each paragraph of each report is one contribution. */
async function everythingIsInOnce(review: Review): Promise<void> {
  const seen = await review.read('consolidation', `/consolidations/${review.campaignId}`);
  const { participation, sections } = seen as {
    participation: object;
    sections: { leaf: boolean; units: number; contributions: number }[];
  };
  expect(participation).toMatchObject({ expected: reports, in: reports, waiting: 0, owed: 0 });
  const leaves = sections.filter(({ leaf }) => leaf);
  expect(leaves.map(({ units, contributions }) => [units, contributions])).toEqual(
    leaves.map(() => [reports, reports]),
  );
}

/** One mail per report, by the Message-ID that a repetition keeps; `sent` are this review's. */
function eachGotItsReceipt(system: System, sent: readonly Sent[]): void {
  const ours = new Set(sent.map(({ reportId }) => reportId));
  const receipts = system.parts.mail.taken.filter(({ messageId }) => {
    const report = /receipt\.([0-9a-f-]{36})/.exec(messageId)?.[1];
    return report !== undefined && ours.has(report);
  });
  const distinct = new Set(receipts.map(({ messageId }) => messageId)).size;
  expect([distinct, receipts.length - distinct <= unsureAtMost]).toEqual([reports, true]);
}
