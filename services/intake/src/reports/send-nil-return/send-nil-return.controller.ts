import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedHeaders, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { IdempotencyKey } from '@common/http/idempotency-key';
import { SentView } from '../report.view';
import { SendNilReturn } from './send-nil-return.use-case';

const Request = z.strictObject({ reason: z.string().trim().min(1).max(2_000) });

@Controller('reports')
export class SendNilReturnController {
  constructor(private readonly send: SendNilReturn) {}

  @Post(':id/nil-return')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.write',
    summary: 'Says that there is nothing to report, with the reason.',
    summaryVi: 'Báo cáo không có nội dung, kèm lý do.',
    answer: SentView,
  })
  post(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedHeaders(IdempotencyKey) headers: IdempotencyKey,
    @ParsedBody(Request) { reason }: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<SentView> {
    return this.send.execute(id, reason, headers['idempotency-key'], user);
  }
}
