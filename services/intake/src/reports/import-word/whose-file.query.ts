import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@common/errors/domain-error';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { ReadWarning } from '../../word-import/word-reading';
import { UnitRepository } from '../../units/domain/unit.repository';
import { type NamedUnit, otherIssuer } from '../domain/other-issuer';
import type { Report } from '../domain/report';

/** Codes of the warnings that a file may be another unit's. */
export const anothersFile = ['file-names-another-unit', 'file-sent-by-another-unit'];

/** Looks whether a Word file is another unit's: by the body its head names, and by files that others have sent. */
@Injectable()
export class WhoseFile {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly units: UnitRepository,
  ) {}

  async warnings(report: Report, issuers: readonly string[], sha256: string): Promise<ReadWarning[]> {
    const sender = await this.units.find(report.unitId);
    if (!sender) return [];
    const named = issuers.length > 0 ? otherIssuer(issuers, sender, await this.participants(report)) : null;
    const sentBy = await this.sentBy(report, sha256);
    return [
      ...(sentBy === null ? [] : [warning('file-sent-by-another-unit', sentSays(sentBy, sender.name))]),
      ...(named === null ? [] : [warning('file-names-another-unit', namedSays(named.name, sender.name))]),
    ];
  }

  private participants({ campaignId }: Report): Promise<NamedUnit[]> {
    return this.unitOfWork.query(
      `select distinct u.id, u.kind, u.name, u.short_name as "shortName", u.aliases, u.parent_id as "parentId"
         from participants p join units u on u.id = p.unit_id where p.campaign_id = $1`,
      [campaignId],
    );
  }

  /** The name of another unit that has sent a report of the campaign which was read from the same bytes. */
  private async sentBy({ campaignId, unitId }: Report, sha256: string): Promise<string | null> {
    const [found] = await this.unitOfWork.query<{ name: string }>(
      `select u.name from reports r join units u on u.id = r.unit_id
        where r.campaign_id = $1 and r.unit_id <> $2 and r.source_sha256 = $3 and r.revision > 0 limit 1`,
      [campaignId, unitId, sha256],
    );
    return found?.name ?? null;
  }
}

function warning(code: string, says: Bilingual): ReadWarning {
  return { code, says, count: 1 };
}

function namedSays(named: string, sender: string): Bilingual {
  return {
    vi: `Đầu tệp Word ghi cơ quan ban hành là ${named}, còn báo cáo này là của ${sender}.`,
    en: `The head of the Word file names ${named}, but this is the report of ${sender}.`,
  };
}

function sentSays(other: string, sender: string): Bilingual {
  return {
    vi: `${other} đã gửi báo cáo bằng đúng tệp Word này, còn báo cáo này là của ${sender}.`,
    en: `${other} has sent its report with this very Word file, but this is the report of ${sender}.`,
  };
}
