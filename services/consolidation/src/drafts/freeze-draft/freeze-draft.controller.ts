import { Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { PlainDateText } from '@common/contracts/plain-date-text';
import { Endpoint } from '@common/http/endpoint';
import { IdempotencyKey } from '@common/http/idempotency-key';
import { ParsedBody, ParsedHeaders, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { DraftView, viewDraft } from '../draft.view';
import { FreezeDraft } from './freeze-draft.use-case';

const FreezeRequest = z.strictObject({ frozenOn: PlainDateText.optional() }).default({});
const FreezeHeaders = IdempotencyKey.partial();

@Controller('consolidations')
export class FreezeDraftController {
  constructor(private readonly freezeDraft: FreezeDraft) {}

  @Post(':id/drafts')
  @Endpoint({
    permission: 'draft.freeze',
    summary: 'Freezes what is consolidated now as the next draft; the same Idempotency-Key answers the same draft.',
    summaryVi: 'Chốt nội dung đang tổng hợp thành dự thảo kế tiếp; cùng Idempotency-Key thì trả về cùng dự thảo.',
    answer: DraftView,
  })
  async freeze(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(FreezeRequest) { frozenOn = null }: { frozenOn?: string | null },
    @ParsedHeaders(FreezeHeaders) headers: z.infer<typeof FreezeHeaders>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof DraftView>> {
    const idempotencyKey = headers['idempotency-key'] ?? null;
    return viewDraft(await this.freezeDraft.execute(id, { frozenOn, idempotencyKey }, user));
  }
}
