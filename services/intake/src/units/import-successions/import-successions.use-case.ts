import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import type { Succession } from '../domain/succession';
import { UnitNotFound } from '../domain/unit.errors';
import { UnitRepository } from '../domain/unit.repository';

@Injectable()
export class ImportSuccessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitRepository,
    private readonly audit: Audit,
  ) {}

  execute(successions: readonly Succession[], { id, name }: User): Promise<{ created: number; unchanged: number }> {
    return this.unitOfWork.run(async () => {
      const named = [...new Set(successions.flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId]))];
      const known = new Set((await this.units.findMany(named)).map((unit) => unit.id));
      const unknown = named.find((unitId) => !known.has(unitId));
      if (unknown) throw new UnitNotFound(unknown);
      const created = await this.units.saveSuccessions(successions);
      if (created > 0)
        await this.audit.record({
          chain: { kind: 'operation', id: 'unit-successions' },
          actor: { id, name },
          unitId: null,
          action: 'unit.successions-imported',
          before: null,
          after: { given: successions.length, created },
        });
      return { created, unchanged: successions.length - created };
    });
  }
}
