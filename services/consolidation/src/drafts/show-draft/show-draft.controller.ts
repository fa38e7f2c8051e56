import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { ObjectStore } from '@common/object-store/object-store';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import type { Draft } from '../domain/draft';
import { DraftNotFound } from '../domain/draft.errors';
import { DraftView, LateReport, viewDraft } from '../draft.view';
import { LateReportsQuery } from '../late-reports.query';
import { draftColumns } from '../storage/draft-columns';

const OneDraftView = DraftView.extend({ late: z.array(LateReport) });

@Controller('drafts')
export class ShowDraftController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
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
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof OneDraftView>> {
    const draft = await this.get(id, user);
    return { ...viewDraft(draft), late: await this.late.of(id, draft.campaignId) };
  }

  @Get(':id/snapshot')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'The frozen content itself, read from the object store and checked against its hash.',
    answer: DraftSnapshot,
  })
  async snapshot(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<unknown> {
    const { snapshot } = await this.get(id, user);
    return JSON.parse((await this.store.get(snapshot)).toString('utf8'));
  }

  private async get(id: string, user: User): Promise<Draft> {
    const [draft] = await this.unitOfWork.query<Draft>(`select ${draftColumns} from draft where id = $1`, [id]);
    if (!draft) throw new DraftNotFound(id);
    await this.consolidations.get(draft.campaignId, user);
    return draft;
  }
}
