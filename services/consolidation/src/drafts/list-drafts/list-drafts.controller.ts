import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { DraftView, LateReport, viewDraft } from '../draft.view';
import { DraftsQuery } from '../drafts.query';
import { LateReportsQuery } from '../late-reports.query';

const DraftList = z.object({
  items: z.array(DraftView.extend({ late: z.array(LateReport) })),
  nextCursor: z.null(),
});

@Controller('consolidations')
export class ListDraftsController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly drafts: DraftsQuery,
    private readonly late: LateReportsQuery,
  ) {}

  @Get(':id/drafts')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'All drafts of a consolidation, the first one first; each with the reports that came too late for it.',
    summaryVi: 'Mọi dự thảo của một bản tổng hợp, từ lần đầu; kèm các báo cáo đến sau khi chốt.',
    answer: DraftList,
  })
  async list(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof DraftList>> {
    await this.consolidations.get(id, user);
    const drafts = await this.drafts.of(id);
    const items = drafts.map(async (draft) => ({ ...viewDraft(draft), late: await this.late.of(draft.id, id) }));
    return { items: await Promise.all(items), nextCursor: null };
  }
}
