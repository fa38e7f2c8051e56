import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { canonicalJson, sha256 } from '@common/contracts/canonical-json';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { PartChangedMeanwhile } from './domain/draft.errors';
import { DraftRepository } from './domain/draft.repository';
import { type Report, requireEditable } from './domain/report';
import type { ReportContent } from './domain/report-content';
import { ReportRepository } from './domain/report.repository';

type Part = 'cover' | 'indicators';

/** Saves the cover or the indicator table of a draft as a whole, with its version. */
@Injectable()
export class SavePart {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly drafts: DraftRepository,
    private readonly audit: Audit,
  ) {}

  execute<P extends Part>(part: P, { id, unitId }: Report, value: ReportContent[P], version: number, user: User) {
    return this.unitOfWork.run(async () => {
      requireEditable(await this.reports.getForUpdate(id));
      const before = await this.drafts.get(id);
      const saved =
        part === 'cover'
          ? await this.drafts.saveCover(id, value as ReportContent['cover'], version)
          : await this.drafts.saveIndicators(id, value as ReportContent['indicators'], version);
      if (saved === null) throw new PartChangedMeanwhile(value, before[part], before[`${part}Version`]);
      await this.audit.record({
        chain: { kind: 'report', id },
        actor: { id: user.id, name: user.name },
        unitId,
        action: `report.${part}-saved`,
        before: { version, sha256: sha256(canonicalJson(before[part])) },
        after: { version: saved, sha256: sha256(canonicalJson(value)) },
      });
      return { version: saved };
    });
  }
}
