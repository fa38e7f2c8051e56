import { Injectable } from '@nestjs/common';
import { Clock } from '@common/time/clock';
import type { Obligation } from '../campaigns/domain/campaign';
import { reportPath } from '../campaigns/domain/portal-paths';
import type { MailKind, NewMail } from '../mails/domain/mail';
import { OutgoingMails } from '../mails/domain/outgoing-mails';

/** Puts a mail about one report on its way at once, whatever the hour: its reader waits for it. */
@Injectable()
export class Announce {
  constructor(
    private readonly mails: OutgoingMails,
    private readonly clock: Clock,
  ) {}

  async toUnit(kind: MailKind, key: string, obligation: Obligation, data: unknown): Promise<void> {
    await this.add({
      key: `${kind}.${key}`,
      kind,
      campaignId: obligation.campaignId,
      unitId: obligation.unitId,
      data,
      path: reportPath(obligation),
    });
  }

  async add(mail: Pick<NewMail, 'key' | 'kind' | 'campaignId' | 'unitId' | 'data' | 'path'>): Promise<void> {
    const now = this.clock.now();
    await this.mails.add([{ ...mail, stage: null, plannedFor: now, expiresAt: null, urgency: now, window: 'any' }]);
  }
}
