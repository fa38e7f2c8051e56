import { NonRetryableError, NotReadyError } from '@common/inbox/handler-errors';
import type { IntegrationEvent } from '@common/contracts/integration-event';
import { ObjectStoreUnavailable } from '@common/object-store/object-store.errors';
import type { ObjectStore } from '@common/object-store/object-store';
import { ReadClaim } from '@common/object-store/read-claim';
import { aCampaign } from '../../testing/a-campaign';
import { OpenCampaignConsumer } from './open-campaign.consumer';
import type { OpenCampaign } from './open-campaign.use-case';

const event = { data: { snapshot: { key: 'intake/x', sha256: 'x', bytes: 1 } } } as IntegrationEvent<never>;

async function openedWith(get: () => Promise<Buffer>): Promise<string[]> {
  const opened: string[] = [];
  const openCampaign = { execute: async ({ code }: { code: string }) => void opened.push(code) };
  const claims = new ReadClaim({ get } as unknown as ObjectStore);
  await new OpenCampaignConsumer(claims, openCampaign as unknown as OpenCampaign).handle(event);
  return opened;
}

it('opens the campaign that the event names', async () => {
  expect(await openedWith(async () => Buffer.from(JSON.stringify(aCampaign())))).toEqual(['655/KH-BYT']);
});

it('waits for a store that is away, and gives a snapshot that breaks its contract up', async () => {
  const away = () => Promise.reject(new ObjectStoreUnavailable('ECONNREFUSED'));
  await expect(openedWith(away)).rejects.toThrow(NotReadyError);
  await expect(openedWith(async () => Buffer.from('{}'))).rejects.toThrow(NonRetryableError);
});
