import { Injectable } from '@nestjs/common';
import { sha256 } from '@common/contracts/canonical-json';
import type { Contact } from '@common/contracts/unit';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { UnitCopies } from '../../campaigns/domain/unit-copies';
import type { ClaimedMail } from '../domain/claimed-mail';
import { GatheredFacts } from '../domain/gathered-facts';
import { audiences } from '../domain/mail-policy';
import { MailQueue } from '../domain/mail-queue';
import { type OutgoingMessage } from '../domain/mail-relay';
import { MailResults } from '../domain/mail-results';
import { MailSettings, mayWriteTo } from '../domain/mail-settings';
import { contactNamed, type Recipients, resolveRecipients, rolesOf } from '../domain/recipients';
import { Suppressions, usableBut } from '../domain/suppressions';
import type { WrittenMail } from '../domain/written-mail';
import { type Frame, MailDataMissing } from '../templates/template';
import { templates } from '../templates/templates';

/** Looks again whether a claimed mail is still wanted, finds who gets it, writes it, and stores it as it will go. */
@Injectable()
export class PrepareMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: Campaigns,
    private readonly units: UnitCopies,
    private readonly gathered: GatheredFacts,
    private readonly suppressions: Suppressions,
    private readonly queue: MailQueue,
    private readonly results: MailResults,
    private readonly settings: MailSettings,
  ) {}

  /** Null where nothing is to be sent; the mail then has its final state. */
  execute(mail: ClaimedMail): Promise<OutgoingMessage | null> {
    return this.unitOfWork.run(async () => {
      const facts = await this.factsOf(mail);
      if ('postponeUntil' in facts) return this.postpone(mail, facts.postponeUntil);
      if ('withdraw' in facts) return this.withdraw(mail, facts.withdraw, facts.why);
      const campaign = await this.campaigns.get(mail.campaignId);
      const recipients = await this.recipientsOf(mail, campaign.ownerUnitId, facts.alsoTo);
      if (recipients.to.length === 0) return this.fail(mail, recipients.note ?? '');
      const to = recipients.to.filter(({ email }) => mayWriteTo(email, this.settings.allowed));
      if (to.length === 0) return this.withdraw(mail, 'suppressed', 'địa chỉ không thuộc danh sách được phép gửi');
      const frame = await this.frameOf(mail, campaign);
      const written = write(mail, facts.data, frame);
      if (written instanceof MailDataMissing) return this.fail(mail, written.message);
      await this.results.written(mail, { ...recipients, to }, written);
      if (this.settings.dryRun) return this.withdraw(mail, 'dry-run', null);
      return { messageId: mail.messageId, to, kind: mail.kind, ...written };
    });
  }

  private async factsOf(mail: ClaimedMail) {
    if (mail.kind === 'reminder' || mail.kind === 'digest') return this.gathered.gather(mail);
    return { data: mail.data, alsoTo: [] };
  }

  private async recipientsOf(
    mail: ClaimedMail,
    owner: string,
    alsoTo: readonly Contact['role'][],
  ): Promise<Recipients> {
    const [units, refused] = [await this.units.all(), await this.suppressions.all()];
    return resolveRecipients(mail.unitId, [...rolesOf[audiences[mail.kind]], ...alsoTo], owner, {
      unit: (id) => units.get(id),
      usable: usableBut(refused),
    });
  }

  private async frameOf(mail: ClaimedMail, campaign: { ownerUnitId: string; sample: boolean }): Promise<Frame> {
    const units = await this.units.all();
    const owner = units.get(campaign.ownerUnitId);
    return {
      unit: units.get(mail.unitId)?.name ?? '',
      owner: owner?.name ?? '',
      contact: contactNamed(owner?.contacts ?? []),
      link: `${this.settings.publicUrl.replace(/\/$/, '')}${mail.path}`,
      reference: `TH-${sha256(mail.key).slice(0, 10).toUpperCase()}`,
      sample: campaign.sample,
    };
  }

  private async withdraw(
    mail: ClaimedMail,
    status: 'superseded' | 'cancelled' | 'suppressed' | 'dry-run',
    why: string | null,
  ) {
    await this.results.withdrawn(mail, status, why);
    return null;
  }

  private async postpone(mail: ClaimedMail, until: Date): Promise<null> {
    await this.queue.postpone(mail, until);
    return null;
  }

  private async fail(mail: ClaimedMail, reason: string): Promise<null> {
    await this.results.failed(mail, 'failed', reason);
    return null;
  }
}

function write(mail: ClaimedMail, data: unknown, frame: Frame): WrittenMail | MailDataMissing {
  try {
    return templates[mail.kind].write(data as never, frame);
  } catch (error) {
    if (error instanceof MailDataMissing) return error;
    throw error;
  }
}
