import { Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Deadlines } from '@common/contracts/campaign-snapshot';
import { Capacity } from '@common/contracts/unit';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ExtendDeadline } from './extend-deadline.use-case';

const Request = z.strictObject({
  unitId: z.string(),
  capacity: Capacity,
  deadlines: Deadlines,
  reason: z.string().trim().min(1).max(2_000),
});
const Answer = z.object({
  campaignId: z.uuid(),
  unitId: z.string(),
  capacity: Capacity,
  deadlines: Deadlines,
  deadlineRevision: z.int(),
  reason: z.string(),
  decidedBy: z.string(),
});

@Controller('campaigns')
export class ExtendDeadlineController {
  constructor(private readonly extend: ExtendDeadline) {}

  @Post(':id/extensions')
  @Endpoint({
    permission: 'deadline.extend',
    summary: 'Gives one participant later deadlines, with the reason.',
    summaryVi: 'Gia hạn cho một đơn vị, kèm lý do.',
    answer: Answer,
  })
  post(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(Request) body: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof Answer>> {
    return this.extend.execute({ campaignId: id, ...body }, user);
  }
}
