/** @jest-environment ./src/portal/failure-environment.mjs */
import { jest } from '@jest/globals';
import { join } from 'node:path';
import { sampleCampaign } from '../../../services/intake/src/reference/sample-campaign';
import { referenceUnits } from '../../../services/intake/src/reference/reference-units';
import { type RabbitMqServer, startRabbitMq } from '../../../local/src/servers/rabbitmq-server';
import { aDataFolder, cleanUp, runStack, type RunningStack, untilSaid } from '../stack/run-stack';
import { giveWordFile, sendReport, setRestAside } from './acts';
import { untilMailed } from './arrived';
import { Behind } from './behind';
import { Portal } from './portal';
import { units } from './units';
import { wordReport } from './word-report';
import { say, saying } from './words';

/** Long, because other suites may have the machine; what a journey waits for is told much sooner. */
jest.setTimeout(600_000);

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
    await clerk.getByRole('link', { name: say('work:button.start-report'), exact: true }).click();
    await clerk.getByRole('button', { name: say('desk:start.word'), exact: true }).click();
    await giveWordFile(clerk, { name: 'bao-cao.docx', bytes: wordReport(() => said, 'Nội dung khác.') });
    await setRestAside(clerk);
    await clerk.getByRole('link', { name: say('desk:word.toReport'), exact: true }).click();
    await sendReport(clerk);
    await clerk.context().close();
  });

  it('the drafting team, with the consolidation open beside it, accepts, and the words arrive there', async () => {
    const [editor, reader] = [await portal.visit('editor'), await portal.visit('leader')];
    await reader.goto(`${portal.url}/campaigns/${campaign}/consolidation`);
    await reader.getByText(saying('consolidation:lead', { in: 0, expected: 1 })).waitFor();
    await editor.getByRole('link', { name: say('work:review.button'), exact: true }).click();
    await editor.getByRole('link', { name, exact: true }).click();
    await editor.getByRole('button', { name: say('review:accept.button'), exact: true }).click();
    await editor
      .getByRole('dialog')
      .getByRole('button', { name: say('review:accept.button'), exact: true })
      .click();
    await reader.getByText(saying('consolidation:lead', { in: 1, expected: 1 })).waitFor();
    await reader.getByRole('link', { name: 'Các giải pháp nâng cao sức khỏe nhân dân', exact: true }).click();
    await reader.getByRole('paragraph').filter({ hasText: said }).waitFor();
    await Promise.all([editor, reader].map((page) => page.context().close()));
  });

  it('the draft is frozen, its papers are made, and letters go out', async () => {
    const editor = await portal.visit('editor');
    await editor.goto(`${portal.url}/campaigns/${campaign}/consolidation`);
    await editor.getByRole('button', { name: say('consolidation:freeze', { number: 1 }), exact: true }).click();
    await editor
      .getByRole('dialog')
      .getByRole('button', { name: say('consolidation:freezeNow'), exact: true })
      .click();
    await editor.getByRole('link', { name: say('consolidation:toDocuments'), exact: true }).click();
    const papers = editor.getByRole('table', {
      name: say('documents:papersOf', { draft: say('documents:draft', { number: 1 }) }),
      exact: true,
    });
    await papers.getByText(say('documents:state.ready'), { exact: true }).nth(2).waitFor({ timeout: 180_000 });
    const behind = new Behind(portal.url, editor.request);
    await untilMailed(behind, campaign, ['receipt', 'acceptance', 'document']);
    await editor.goto(`${portal.url}/campaigns/${campaign}/mails`);
    for (const kind of ['mails:kind.receipt', 'mails:kind.acceptance', 'mails:kind.document'] as const)
      await editor
        .getByRole('cell', { name: say(kind), exact: true })
        .first()
        .waitFor();
    await editor.context().close();
  });
});
