import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { MailNotFound } from '../mail.errors';
import { mailLineColumns, type MailView } from '../mail.view';

/** One mail as it was sent, with everything that became of it. */
@Injectable()
export class ShowMailQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  async execute(id: string, visible: readonly string[] | null): Promise<MailView> {
    const [mail] = await this.unitOfWork.query<MailView>(
      `select ${mailLineColumns}, m.message_id as "messageId", m.template, m.body_text as text, m.body_html as html,
              m.body_sha256 as sha256, m.via_unit_id as "viaUnitId", via.name as "viaUnitName", m.smtp_reply as "smtpReply", m.attempts
         from mail m left join unit u on u.id = m.unit_id left join unit via on via.id = m.via_unit_id
        where m.id = $1 and ($2::text[] is null or m.campaign_id = any($2))`,
      [id, visible],
    );
    if (!mail) throw new MailNotFound(id);
    const events = await this.unitOfWork.query<MailView['events'][number]>(
      'select status, detail, at, recorded_at as "recordedAt" from mail_event where mail_id = $1 order by mail_event.id',
      [id],
    );
    return { ...mail, events };
  }
}
