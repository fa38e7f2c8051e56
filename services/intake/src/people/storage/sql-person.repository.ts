import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Person } from '../person.schema';
import { PersonRepository } from '../domain/person.repository';

@Injectable()
export class SqlPersonRepository extends PersonRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async findMany(ids: readonly string[]): Promise<Person[]> {
    if (ids.length === 0) return [];
    return this.read('select content from people where id = any ($1)', [ids]);
  }

  override atUnit(unitId: string): Promise<Person[]> {
    const pair = JSON.stringify({ pairs: [{ unitId }] });
    return this.read('select content from people where content @> $1::jsonb order by id', [pair]);
  }

  override async save(people: readonly Person[]): Promise<number> {
    const rows = people.map((content) => ({ id: content.id, content }));
    const changed = await this.unitOfWork.query(
      `insert into people as person (id, content)
       select id, content from jsonb_to_recordset($1::jsonb) as given (id text, content jsonb)
       on conflict (id) do update set content = excluded.content where person.content <> excluded.content
       returning id`,
      [JSON.stringify(rows)],
    );
    return changed.length;
  }

  private async read(sql: string, params: unknown[]): Promise<Person[]> {
    const rows = await this.unitOfWork.query<{ content: unknown }>(sql, params);
    return rows.map(({ content }) => Person.parse(content));
  }
}
