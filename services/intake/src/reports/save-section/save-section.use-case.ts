import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { canonicalJson, sha256 } from '@common/contracts/canonical-json';
import type { SectionContent } from '@common/contracts/revision-body';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { SectionChangedMeanwhile, SectionNotInOutline } from '../domain/draft.errors';
import { DraftRepository } from '../domain/draft.repository';
import { requireEditable } from '../domain/report';
import { ReportRepository } from '../domain/report.repository';
import { WritePermission } from '../write-permission';

/** Saves one section if nobody saved it since the caller read `version` (0: it was empty). */
@Injectable()
export class SaveSection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permission: WritePermission,
    private readonly reports: ReportRepository,
    private readonly drafts: DraftRepository,
    private readonly outlines: OutlineRepository,
    private readonly audit: Audit,
  ) {}

  async execute(reportId: string, section: SectionContent, version: number, user: User): Promise<number> {
    const { report } = await this.permission.require(reportId, user);
    const outline = await this.outlines.get(report.outline);
    const { sectionId, blocks, notes } = section;
    if (!outline.sections.some(({ id }) => id === sectionId)) throw new SectionNotInOutline(sectionId);
    return this.unitOfWork.run(async () => {
      requireEditable(await this.reports.getForUpdate(reportId));
      const saved = await this.drafts.saveSection(reportId, section, version, user.name);
      if (saved === null) {
        const theirs = await this.drafts.section(reportId, sectionId);
        throw new SectionChangedMeanwhile({ blocks, notes }, theirs, theirs?.version ?? 0);
      }
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId: report.unitId,
        action: 'report.section-saved',
        before: { sectionId, version },
        after: { sectionId, version: saved, sha256: sha256(canonicalJson(section)) },
      });
      return saved;
    });
  }
}
