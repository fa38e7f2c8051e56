import type { Person } from '../person.schema';

export abstract class PersonRepository {
  abstract findMany(ids: readonly string[]): Promise<Person[]>;
  /** Inserts or replaces; answers how many differ from what was there. */
  abstract save(people: readonly Person[]): Promise<number>;
  /** People with a pair at the unit, of any time. */
  abstract atUnit(unitId: string): Promise<Person[]>;
}
