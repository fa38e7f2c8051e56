import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import type { Unit } from '@common/contracts/unit';
import { unitChanged } from '@common/contracts/unit-changed';
import { Outbox } from '@common/outbox/outbox';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { UnitRepository } from '../domain/unit.repository';
import { sortImport } from '../domain/unit-import';

export type ImportCounts = Readonly<{ created: number; changed: number; unchanged: number }>;

/** Brings units in; the same list again changes nothing and tells nobody. */
@Injectable()
export class ImportUnits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  execute(imported: readonly Unit[], user: User): Promise<ImportCounts> {
    return this.unitOfWork.run(async () => {
      const known = new Map((await this.units.all()).map((unit) => [unit.id, unit]));
      const { created, changed, unchanged } = sortImport(imported, known);
      const touched = [...created, ...changed];
      if (touched.length > 0) await this.units.save(touched);
      await this.outbox.addAll(touched.map((unit) => ({ contract: unitChanged, subject: unit.id, data: unit })));
      for (const unit of touched) await this.record(unit, known.get(unit.id) ?? null, user);
      return { created: created.length, changed: changed.length, unchanged };
    });
  }

  private record(unit: Unit, before: Unit | null, user: User): Promise<void> {
    const { id, name } = user;
    const action = before ? 'unit.changed' : 'unit.created';
    return this.audit.record({
      chain: { kind: 'unit', id: unit.id },
      actor: { id, name },
      unitId: null,
      action,
      before,
      after: unit,
    });
  }
}
