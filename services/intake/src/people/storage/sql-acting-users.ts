import { Injectable } from '@nestjs/common';
import type { Pair, User } from '@common/auth/user';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import type { Acting } from '../domain/acting';
import { ActingUsers } from '../domain/acting-users';
import { pairsOn } from '../domain/person';
import { PersonRepository } from '../domain/person.repository';

/** A user calls many times in a row; a change of people or units is seen after this long at the latest. */
const rememberedMs = 10_000;
const rememberedUsers = 2_000;

const lineages = `
  with recursive up as (
    select id as "unitId", id, parent_id, 0 as distance from units
     where id = any ($1) and valid_from <= $2 and (valid_to is null or valid_to >= $2)
    union all
    select up."unitId", unit.id, unit.parent_id, distance + 1 from units unit join up on unit.id = up.parent_id where distance < 20
  ) select "unitId", array_agg(id order by distance) as lineage from up group by "unitId"`;

const below = `
  with recursive down as (
    select id from units where id = any ($1)
    union
    select unit.id from units unit join down on unit.parent_id = down.id
  ) select id from down`;

@Injectable()
export class SqlActingUsers extends ActingUsers {
  private readonly known = new Map<string, { until: number; acting: Promise<Acting> }>();

  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly people: PersonRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  override of(user: User): Promise<Acting> {
    const day = plainDateOf(this.clock.now());
    const key = `${day} ${user.id} ${user.pairs.map(({ unitId, role }) => `${unitId}/${role}`).join(' ')}`;
    const known = this.known.get(key);
    if (known && known.until > Date.now()) return known.acting;
    if (this.known.size >= rememberedUsers) this.known.clear();
    const acting = this.load(user, day);
    this.known.set(key, { until: Date.now() + rememberedMs, acting });
    acting.catch(() => this.known.delete(key));
    return acting;
  }

  override forget(): void {
    this.known.clear();
  }

  private async load(user: User, day: string): Promise<Acting> {
    const granted = await this.granted(user, day);
    const unitIds = [...new Set(granted.map(({ unitId }) => unitId))];
    const rows = await this.unitOfWork.query<{ unitId: string; lineage: string[] }>(lineages, [unitIds, day]);
    const lineageOf = new Map(rows.map(({ unitId, lineage }) => [unitId, lineage]));
    const pairs = granted.flatMap((pair) => {
      const lineage = lineageOf.get(pair.unitId);
      return lineage ? [{ ...pair, lineage }] : [];
    });
    const covered = await this.unitOfWork.query<{ id: string }>(below, [pairs.map(({ unitId }) => unitId)]);
    return { user, pairs, covers: new Set(covered.map(({ id }) => id)) };
  }

  private async granted(user: User, day: string): Promise<readonly Pair[]> {
    const [person] = await this.people.findMany([user.id]);
    if (!person) return user.pairs;
    const represented = await this.people.findMany(person.deputyFor.map(({ personId }) => personId));
    const ours = pairsOn(person, represented, day);
    return user.pairs.filter((pair) => ours.some(({ unitId, role }) => unitId === pair.unitId && role === pair.role));
  }
}
