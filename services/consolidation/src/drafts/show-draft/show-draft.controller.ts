import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { Endpoint } from '@common/http/endpoint';
import { ObjectStore } from '@common/object-store/object-store';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Draft } from '../domain/draft';
import { DraftNotFound } from '../domain/draft.errors';
import { DraftView, LateReport, viewDraft } from '../draft.view';
import { LateReportsQuery } from '../late-reports.query';
import { draftColumns } from '../storage/draft-columns';

const OneDraftView = DraftView.extend({ late: z.array(LateReport) });

@Controller('drafts')
export class ShowDraftController {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly late: LateReportsQuery,
    private readonly store: ObjectStore,
  ) {}

  @Get(':id')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'A frozen draft, and the reports that came too late for it.',
    answer: OneDraftView,
  })
  async show(@Param('id') id: string): Promise<z.infer<typeof OneDraftView>> {
    const draft = await this.get(id);
    return { ...viewDraft(draft), late: await this.late.of(id, draft.campaignId) };
  }

  @Get(':id/snapshot')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'The frozen content itself, read from the object store and checked against its hash.',
    answer: DraftSnapshot,
  })
  async snapshot(@Param('id') id: string): Promise<unknown> {
    const { snapshot } = await this.get(id);
    return JSON.parse((await this.store.get(snapshot)).toString('utf8'));
  }

  private async get(id: string): Promise<Draft> {
    const [draft] = await this.unitOfWork.query<Draft>(`select ${draftColumns} from draft where id = $1`, [id]);
    if (!draft) throw new DraftNotFound(id);
    return draft;
  }
}
