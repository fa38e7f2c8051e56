import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { canonicalJson, sha256 } from '@common/contracts/canonical-json';
import type { SectionContent } from '@common/contracts/revision-body';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { SectionNotInOutline } from '../domain/draft.errors';
import { DraftRepository } from '../domain/draft.repository';
import { afterPlacements } from '../domain/import-record';
import { ImportRecordRepository } from '../domain/import-record.repository';
import { placeBlocks, type Placement, setAsideByHand, unplacedAgain, whereBlocksLie } from '../domain/placement';
import { requireEditable } from '../domain/report';
import { ReportRepository } from '../domain/report.repository';
import { WritePermission } from '../write-permission';

/** Puts parts of the draft at the end of sections, sets them aside, or takes them back to place them again. */
@Injectable()
export class PlaceBlocks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permission: WritePermission,
    private readonly reports: ReportRepository,
    private readonly drafts: DraftRepository,
    private readonly imports: ImportRecordRepository,
    private readonly outlines: OutlineRepository,
    private readonly audit: Audit,
  ) {}

  async execute(reportId: string, placements: readonly Placement[], user: User): Promise<{ unplaced: number }> {
    const { report } = await this.permission.require(reportId, user);
    const outline = await this.outlines.get(report.outline);
    const known = new Set<string | null>([null, unplacedAgain, ...outline.sections.map(({ id }) => id)]);
    const stray = placements.find(({ sectionId }) => !known.has(sectionId));
    if (stray) throw new SectionNotInOutline(stray.sectionId!);
    return this.unitOfWork.run(async () => {
      requireEditable(await this.reports.getForUpdate(reportId));
      const draft = await this.drafts.get(reportId);
      const parts = (await this.imports.find(reportId))?.parts ?? [];
      const order = new Map(parts.map(({ id }, place) => [id, place]));
      const placed = placeBlocks(draft, placements, order);
      const { sections, unplaced, setAside } = placed;
      await this.drafts.putSections(reportId, sections, user.name);
      await this.drafts.putUnplaced(reportId, unplaced, setAside);
      await this.drafts.putSetAsideByHand(reportId, setAsideByHand(draft, placed));
      if (parts.length > 0) await this.imports.putParts(reportId, afterPlacements(parts, placements));
      const lay = whereBlocksLie(draft);
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId: report.unitId,
        action: 'report.blocks-placed',
        before: {
          unplaced: draft.unplaced.length,
          placements: placements.map(({ blockId }) => ({ blockId, sectionId: lay.get(blockId) ?? null })),
        },
        after: { placements, sections: sections.map(hashed), unplaced: unplaced.length },
      });
      return { unplaced: unplaced.length };
    });
  }
}

function hashed(section: SectionContent) {
  return { sectionId: section.sectionId, sha256: sha256(canonicalJson(section)) };
}
