import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { z } from 'zod';

export const ListRemindersRequest = z.strictObject({
  campaignId: z.string().optional(),
  unitId: z.string().optional(),
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListRemindersRequest = z.infer<typeof ListRemindersRequest>;

export const ReminderLine = z.object({
  id: z.string(),
  campaignId: z.string(),
  unitId: z.string(),
  capacity: z.string(),
  due: z.iso.date(),
  deadlineRev: z.int(),
  stage: z.string(),
  plannedFor: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  status: z.enum(['pending', 'sent', 'superseded', 'cancelled']),
  notificationId: z.string().nullable(),
  mailStatus: z.string().nullable(),
});
export type ReminderLine = z.infer<typeof ReminderLine>;

/** The ledger: which stage of which deadline was reminded of, and by which mail; the newest first. */
@Injectable()
export class ListRemindersQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  async execute(
    { campaignId, unitId, cursor, limit }: ListRemindersRequest,
    visible: readonly string[] | null,
  ): Promise<{ items: ReminderLine[]; nextCursor: string | null }> {
    const rows = await this.unitOfWork.query<ReminderLine>(
      `select r.id, o.campaign_id as "campaignId", o.unit_id as "unitId", o.capacity, o.due::text, r.deadline_rev as "deadlineRev",
              r.stage, r.planned_for as "plannedFor", r.expires_at as "expiresAt", r.status, r.mail_id as "notificationId",
              m.status as "mailStatus"
         from reminder r join obligation o on o.id = r.obligation_id left join mail m on m.id = r.mail_id
        where ($1::text is null or o.campaign_id = $1) and ($2::text is null or o.unit_id = $2)
          and ($3::bigint is null or r.id < $3) and ($4::text[] is null or o.campaign_id = any($4))
        order by r.id desc limit $5`,
      [campaignId ?? null, unitId ?? null, cursor ?? null, visible, limit + 1],
    );
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  }
}
