import { Injectable } from '@nestjs/common';
import { Outline } from '@common/contracts/outline';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { OutlineNotFound } from '../domain/outline.errors';
import { type OutlineName, OutlineRepository } from '../domain/outline.repository';

@Injectable()
export class SqlOutlineRepository extends OutlineRepository {
  private readonly known = new Map<string, Outline>();

  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async get(name: OutlineName): Promise<Outline> {
    const outline = await this.find(name);
    if (!outline) throw new OutlineNotFound(name.code, name.version);
    return outline;
  }

  override async find({ code, version }: OutlineName): Promise<Outline | null> {
    const key = `${code} ${version}`;
    const known = this.known.get(key);
    if (known) return known;
    const [row] = await this.unitOfWork.query<{ content: unknown }>(
      'select content from outlines where code = $1 and version = $2',
      [code, version],
    );
    if (!row) return null;
    const outline = Outline.parse(row.content);
    if (!this.unitOfWork.inTransaction) this.known.set(key, outline);
    return outline;
  }

  override list(): Promise<(OutlineName & { title: string; source: string })[]> {
    return this.unitOfWork.query('select code, version, title, source from outlines order by code, version');
  }

  override async add({ code, version, title, source, ...rest }: Outline): Promise<void> {
    const content = JSON.stringify({ code, version, title, source, ...rest });
    await this.unitOfWork.query(
      'insert into outlines (code, version, title, source, content) values ($1, $2, $3, $4, $5)',
      [code, version, title, source, content],
    );
  }
}
