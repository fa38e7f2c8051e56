import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { UnitNotFound } from '../../units/domain/unit.errors';
import { UnitRepository } from '../../units/domain/unit.repository';
import { ActingUsers } from '../domain/acting-users';
import type { Person } from '../person.schema';
import { PersonRepository } from '../domain/person.repository';

/** Brings our own copy of people up to date; a pair at a unit that nobody knows is refused. */
@Injectable()
export class ImportPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly units: UnitRepository,
    private readonly actingUsers: ActingUsers,
    private readonly audit: Audit,
  ) {}

  async execute(people: readonly Person[], { id, name }: User): Promise<{ changed: number; unchanged: number }> {
    const counts = await this.unitOfWork.run(async () => {
      const named = [...new Set(people.flatMap(({ pairs }) => pairs.map(({ unitId }) => unitId)))];
      const known = new Set((await this.units.findMany(named)).map((unit) => unit.id));
      const unknown = named.find((unitId) => !known.has(unitId));
      if (unknown) throw new UnitNotFound(unknown);
      const changed = await this.people.save(people);
      if (changed > 0)
        await this.audit.record({
          chain: { kind: 'operation', id: 'people' },
          actor: { id, name },
          unitId: null,
          action: 'people.imported',
          before: null,
          after: { given: people.map((person) => person.id), changed },
        });
      return { changed, unchanged: people.length - changed };
    });
    this.actingUsers.forget();
    return counts;
  }
}
