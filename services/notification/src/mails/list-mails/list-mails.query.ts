import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { cursorAfter, InvalidCursor, type Page, pageFrom } from '@common/paging/page';
import { z } from 'zod';
import { type MailLine, mailLineColumns } from '../mail.view';
import type { ListMailsRequest } from './list-mails.request';

const searched = "concat_ws(' ', m.subject, u.name, m.recipients::text)";

/** Without case and the marks of Vietnamese letters. */
const plain = (text: string) =>
  `translate(regexp_replace(normalize(lower(${text}), nfd), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')`;

/** The mail log, the newest first. */
@Injectable()
export class ListMailsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** `visible`: the campaigns the caller may see; null: all. */
  async execute(
    { campaignId, unitId, kind, status, text, cursor, limit }: ListMailsRequest,
    visible: readonly string[] | null,
  ): Promise<Page<MailLine>> {
    const [before] = cursorAfter(cursor, ['string']);
    if (before !== null && !z.uuid().safeParse(before).success) throw new InvalidCursor();
    const rows = await this.unitOfWork.query<MailLine>(
      `select ${mailLineColumns} from mail m left join unit u on u.id = m.unit_id
        where ($1::text is null or m.campaign_id = $1) and ($2::text is null or m.unit_id = $2)
          and ($3::text is null or m.kind = $3) and ($4::text is null or m.status = $4)
          and ($5::uuid is null or m.id < $5) and ($6::text[] is null or m.campaign_id = any($6))
          and ($8::text is null or position(${plain('$8::text')} in ${plain(searched)}) > 0)
        order by m.id desc limit $7`,
      [
        ...[campaignId ?? null, unitId ?? null, kind ?? null, status ?? null],
        ...[before, visible, limit + 1, text ?? null],
      ],
    );
    return pageFrom(rows, limit, ({ id }) => [id]);
  }
}
