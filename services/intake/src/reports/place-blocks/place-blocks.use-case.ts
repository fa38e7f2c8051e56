import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { canonicalJson, sha256 } from '@common/contracts/canonical-json';
import type { SectionContent } from '@common/contracts/revision-body';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { SectionNotInOutline } from '../domain/draft.errors';
import { DraftRepository } from '../domain/draft.repository';
import { placeBlocks, type Placement } from '../domain/placement';
import { requireEditable } from '../domain/report';
import { ReportRepository } from '../domain/report.repository';
import { WritePermission } from '../write-permission';

/** Puts parts that the import could not place at the end of sections, or sets them aside. */
@Injectable()
export class PlaceBlocks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permission: WritePermission,
    private readonly reports: ReportRepository,
    private readonly drafts: DraftRepository,
    private readonly outlines: OutlineRepository,
    private readonly audit: Audit,
  ) {}

  async execute(reportId: string, placements: readonly Placement[], user: User): Promise<{ unplaced: number }> {
    const { report } = await this.permission.require(reportId, user);
    const outline = await this.outlines.get(report.outline);
    const stray = placements.find(({ sectionId }) => sectionId && !outline.sections.some(({ id }) => id === sectionId));
    if (stray) throw new SectionNotInOutline(stray.sectionId!);
    return this.unitOfWork.run(async () => {
      requireEditable(await this.reports.getForUpdate(reportId));
      const draft = await this.drafts.get(reportId);
      const { bySection, setAside, left } = placeBlocks(draft.unplaced, placements);
      const sections = [...bySection].map(([sectionId, added]) => {
        const there = draft.sections.find((section) => section.sectionId === sectionId);
        return { sectionId, blocks: [...(there?.blocks ?? []), ...added], notes: there?.notes ?? [] };
      });
      await this.drafts.putSections(reportId, sections, user.name);
      await this.drafts.putUnplaced(reportId, left, [...draft.setAside, ...setAside]);
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId: report.unitId,
        action: 'report.blocks-placed',
        before: { unplaced: draft.unplaced.length },
        after: { placements, sections: sections.map(hashed), unplaced: left.length },
      });
      return { unplaced: left.length };
    });
  }
}

function hashed(section: SectionContent) {
  return { sectionId: section.sectionId, sha256: sha256(canonicalJson(section)) };
}
