import { counted } from '@common/errors/counted';
import { OutboxStore } from '@common/outbox/outbox-store';
import { inDatabase } from '../in-database';
import { CannotRun, type Outcome } from '../outcome';
import type { ServiceName } from '../service-databases';

/** Lets a service tell a stream's events once more, as far as it keeps them (30 days). Receivers know what they had. */
export async function republish(
  service: ServiceName,
  { aggregate, subject, from }: Readonly<{ aggregate: string; subject: string; from: string }>,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const sequence = Number(from);
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new CannotRun({
      vi: `"${from}" không phải số thứ tự của thông điệp. Hãy ghi một số nguyên từ 1 trở lên sau --from.`,
      en: `"${from}" is no sequence of an event. Give a whole number from 1 after --from.`,
    });
  }
  const republished = await inDatabase(service, env, (dataSource) =>
    new OutboxStore(dataSource, service).republish(aggregate, subject, sequence),
  );
  return {
    code: republished > 0 ? 0 : 1,
    json: { service, aggregate, subject, from: sequence, republished },
    lines: [
      `${service}: ${republished} thông điệp sẽ được gửi lại / ${counted(republished, 'event', 'events')} will be sent again`,
    ],
  };
}
