import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { IdPath } from '@common/http/id-path';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import type { Draft } from '../domain/draft';
import { DraftView, LateReport, viewDraft } from '../draft.view';
import { LateReportsQuery } from '../late-reports.query';
import { draftColumns } from '../storage/draft-columns';

const DraftList = z.object({
  items: z.array(DraftView.extend({ late: z.array(LateReport) })),
  nextCursor: z.null(),
});

@Controller('consolidations')
export class ListDraftsController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly late: LateReportsQuery,
  ) {}

  @Get(':id/drafts')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'All drafts of a consolidation, the first one first; each with the reports that came too late for it.',
    answer: DraftList,
  })
  async list(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof DraftList>> {
    await this.consolidations.get(id, user);
    const drafts = await this.unitOfWork.query<Draft>(
      `select ${draftColumns} from draft where consolidation_id = $1 order by number`,
      [id],
    );
    const items = drafts.map(async (draft) => ({ ...viewDraft(draft), late: await this.late.of(draft.id, id) }));
    return { items: await Promise.all(items), nextCursor: null };
  }
}
