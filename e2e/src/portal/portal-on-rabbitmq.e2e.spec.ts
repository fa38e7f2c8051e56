/** @jest-environment ./src/portal/failure-environment.mjs */
import { jest } from '@jest/globals';
import { join } from 'node:path';
import { sampleCampaign } from '../../../services/intake/src/reference/sample-campaign';
import { referenceUnits } from '../../../services/intake/src/reference/reference-units';
import { type RabbitMqServer, startRabbitMq } from '../../../local/src/servers/rabbitmq-server';
import { aDataFolder, cleanUp, runStack, type RunningStack, untilSaid } from '../stack/run-stack';
import { giveWordFile, sendReport } from './acts';
import { Portal } from './portal';
import { units } from './units';
import { wordReport } from './word-report';
import { say, saying } from './words';

/** Long, because other suites may have the machine; what a journey waits for is told much sooner. */
jest.setTimeout(300_000);

const said = 'Trạm y tế xã được đầu tư đồng bộ.';

/** The same portal where events travel by RabbitMQ, with a broker of its own; the embedded journeys go by PostgreSQL. */
describe('the portal on RabbitMQ', () => {
  const folder = aDataFolder();
  let broker: RabbitMqServer | undefined;
  let stack: RunningStack | undefined;
  let portal: Portal;
  let campaign: string;
  const { id, capacity, name } = referenceUnits().find((unit) => unit.id === units.sender)!;

  beforeAll(async () => {
    broker = await startRabbitMq({ folder: join(folder, 'rabbitmq') });
    stack = await runStack('start', folder, [], { AMQP_URL: broker.url });
    await untilSaid(stack, 'Ctrl-C', 180_000);
    portal = await Portal.open(stack.url);
    const plan = {
      ...sampleCampaign(referenceUnits()),
      participants: [{ unitId: id, capacity, group: 'central-body' }],
      deadlines: { due: '2099-06-30', onTime: '2099-06-30', lock: '2099-10-31' },
    };
    campaign = (await (await portal.behind('admin')).post<{ id: string }>('intake/v1/campaigns', plan)).id;
  }, 300_000);

  afterAll(async () => {
    await portal?.close();
    if (stack?.child.exitCode === null) stack.child.kill('SIGTERM');
    await stack?.ended;
    await broker?.stop();
    await cleanUp(stack);
  }, 120_000);

  it('a clerk sends the Word report and holds the receipt', async () => {
    const clerk = await portal.visit(`clerk.${id}`);
    await clerk.getByRole('link', { name: say('work:button.start-report') }).click();
    await clerk.getByRole('button', { name: say('desk:start.word') }).click();
    await giveWordFile(clerk, { name: 'bao-cao.docx', bytes: wordReport(() => said, 'Nội dung khác.') });
    await clerk
      .getByRole('button', { name: say('desk:word.setAside') })
      .first()
      .click();
    await clerk.getByText(say('desk:word.allPlaced'), { exact: true }).waitFor();
    await clerk.getByRole('link', { name: say('desk:word.toReport') }).click();
    await sendReport(clerk);
    await clerk.context().close();
  });

  it('the drafting team, with the consolidation open beside it, accepts, and the words arrive there', async () => {
    const [editor, reader] = [await portal.visit('editor'), await portal.visit('leader')];
    await reader.goto(`${portal.url}/campaigns/${campaign}/consolidation`);
    await reader.getByText(saying('consolidation:lead', { in: 0, expected: 1 })).waitFor();
    await editor.getByRole('link', { name: say('work:review.button') }).click();
    await editor.getByRole('link', { name }).click();
    await editor.getByRole('button', { name: say('review:accept.button') }).click();
    await editor
      .getByRole('dialog')
      .getByRole('button', { name: say('review:accept.button') })
      .click();
    await reader.getByText(saying('consolidation:lead', { in: 1, expected: 1 })).waitFor();
    await reader.getByRole('link', { name: 'Các giải pháp nâng cao sức khỏe nhân dân' }).click();
    await reader.getByText(said).first().waitFor();
    await Promise.all([editor, reader].map((page) => page.context().close()));
  });

  it('the draft is frozen, its papers are made, and letters go out', async () => {
    const editor = await portal.visit('editor');
    await editor.goto(`${portal.url}/campaigns/${campaign}/consolidation`);
    await editor.getByRole('button', { name: say('consolidation:freeze', { number: 1 }) }).click();
    await editor
      .getByRole('dialog')
      .getByRole('button', { name: say('consolidation:freezeNow') })
      .click();
    await editor.getByRole('link', { name: say('consolidation:toDocuments') }).click();
    await editor.getByText(say('documents:state.ready'), { exact: true }).nth(2).waitFor({ timeout: 180_000 });
    await editor.goto(`${portal.url}/campaigns/${campaign}/mails`);
    for (const kind of ['mails:kind.receipt', 'mails:kind.acceptance', 'mails:kind.document'] as const)
      await editor
        .getByRole('cell', { name: say(kind), exact: true })
        .first()
        .waitFor();
    await editor.context().close();
  });
});
