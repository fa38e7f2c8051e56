import { Controller, HttpCode, Post } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody } from '@common/http/parsed';
import { z } from 'zod';
import { HoldReminders } from './hold-reminders.use-case';

const HoldRequest = z.strictObject({ campaignId: z.string().min(1), reason: z.string().trim().min(3).max(500) });
type HoldRequest = z.infer<typeof HoldRequest>;

@Controller('reminders')
export class HoldRemindersController {
  constructor(private readonly holdReminders: HoldReminders) {}

  @Post('hold')
  @HttpCode(200)
  @Endpoint({
    permission: 'reminder.hold',
    summary: 'Stops the reminders and digests of a campaign until they are released.',
    summaryVi: 'Dừng thư đôn đốc và bản tin của một đợt sơ kết cho đến khi cho chạy lại.',
    answer: z.object({ campaignId: z.string(), held: z.literal(true) }),
  })
  hold(@ParsedBody(HoldRequest) { campaignId, reason }: HoldRequest, @CurrentUser() user: User) {
    return this.holdReminders.hold(campaignId, reason, user);
  }

  @Post('release')
  @HttpCode(200)
  @Endpoint({
    permission: 'reminder.hold',
    summary: 'Lets the reminders of a campaign go on, with mails that a guard had held.',
    summaryVi: 'Cho thư đôn đốc của đợt sơ kết chạy tiếp, cả các thư bị tạm giữ.',
    answer: z.object({ campaignId: z.string(), held: z.literal(false), mails: z.int() }),
  })
  release(@ParsedBody(HoldRequest) { campaignId, reason }: HoldRequest, @CurrentUser() user: User) {
    return this.holdReminders.release(campaignId, reason, user);
  }
}
