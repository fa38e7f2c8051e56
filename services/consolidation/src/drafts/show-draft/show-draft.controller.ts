import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { DraftView, LateReport, viewDraft } from '../draft.view';
import { LateReportsQuery } from '../late-reports.query';
import { DraftContent } from '../draft-content';
import { ReadableDraft } from '../readable-draft';

const OneDraftView = DraftView.extend({ late: z.array(LateReport) });

@Controller('drafts')
export class ShowDraftController {
  constructor(
    private readonly drafts: ReadableDraft,
    private readonly late: LateReportsQuery,
    private readonly content: DraftContent,
  ) {}

  @Get(':id')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'A frozen draft, and the reports that came too late for it.',
    summaryVi: 'Một dự thảo đã chốt, và các báo cáo đến sau khi chốt.',
    answer: OneDraftView,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof OneDraftView>> {
    const draft = await this.drafts.get(id, user);
    return { ...viewDraft(draft), late: await this.late.of(id, draft.campaignId) };
  }

  @Get(':id/snapshot')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'The frozen content itself, read from the object store and checked against its hash.',
    summaryVi: 'Nội dung đã chốt, đọc từ kho tệp và đối chiếu với mã băm.',
    answer: DraftSnapshot,
  })
  async snapshot(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<DraftSnapshot> {
    return this.content.of(await this.drafts.get(id, user));
  }
}
