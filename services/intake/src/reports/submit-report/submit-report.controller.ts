import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedHeaders, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { IdempotencyKey } from '@common/http/idempotency-key';
import { SentView } from '../report.view';
import { SubmitReport } from './submit-report.use-case';

const instant = z.iso.datetime({ offset: true }).optional();
const Request = z
  .strictObject({ sentAt: instant, receivedAt: instant })
  .nullish()
  .transform((given) => given ?? {});

@Controller('reports')
export class SubmitReportController {
  constructor(private readonly submit: SubmitReport) {}

  @Post(':id/submission')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.write',
    summary: 'Sends the draft; answered with a signed receipt.',
    summaryVi: 'Gửi bản soạn; trả về biên nhận có chữ ký.',
    answer: SentView,
  })
  post(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedHeaders(IdempotencyKey) headers: IdempotencyKey,
    @ParsedBody(Request) times: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<SentView> {
    return this.submit.execute(id, times, headers['idempotency-key'], user);
  }
}
