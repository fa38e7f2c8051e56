import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { cursorAfter, InvalidCursor, type Page, PagingQuery, pageFrom } from '@common/paging/page';
import { z } from 'zod';

const reminderStatuses = ['pending', 'sent', 'superseded', 'cancelled'] as const;

export const ListRemindersRequest = PagingQuery.extend({
  campaignId: z.string().optional(),
  unitId: z.string().optional(),
  status: z.enum(reminderStatuses).optional(),
});
export type ListRemindersRequest = z.infer<typeof ListRemindersRequest>;

export const ReminderLine = z.object({
  id: z.string(),
  campaignId: z.string(),
  unitId: z.string(),
  unitName: z.string().nullable(),
  capacity: z.string(),
  due: z.iso
    .date()
    .nullable()
    .describe('The day it reminded of, as it was then; null of a reminder planned before the ledger kept that day.'),
  deadlineRev: z.int(),
  stage: z.string(),
  plannedFor: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  status: z.enum(reminderStatuses),
  notificationId: z.string().nullable(),
  mailStatus: z.string().nullable(),
});
export type ReminderLine = z.infer<typeof ReminderLine>;

/** The ledger: which stage of which deadline was reminded of, and by which mail; the newest first. */
@Injectable()
export class ListRemindersQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  async execute(
    { campaignId, unitId, status, cursor, limit }: ListRemindersRequest,
    visible: readonly string[] | null,
  ): Promise<Page<ReminderLine>> {
    const [before] = cursorAfter(cursor, ['number']);
    if (before !== null && !Number.isSafeInteger(before)) throw new InvalidCursor();
    const rows = await this.unitOfWork.query<ReminderLine>(
      `select r.id, o.campaign_id as "campaignId", o.unit_id as "unitId", u.name as "unitName", o.capacity, r.due::text, r.deadline_rev as "deadlineRev",
              r.stage, r.planned_for as "plannedFor", r.expires_at as "expiresAt", r.status, r.mail_id as "notificationId",
              m.status as "mailStatus"
         from reminder r join obligation o on o.id = r.obligation_id left join mail m on m.id = r.mail_id
         left join unit u on u.id = o.unit_id
        where ($1::text is null or o.campaign_id = $1) and ($2::text is null or o.unit_id = $2)
          and ($3::bigint is null or r.id < $3) and ($4::text[] is null or o.campaign_id = any($4))
          and ($6::text is null or r.status = $6)
        order by r.id desc limit $5`,
      [campaignId ?? null, unitId ?? null, before, visible, limit + 1, status ?? null],
    );
    return pageFrom(rows, limit, ({ id }) => [Number(id)]);
  }
}
