import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { type ChangedPart, Changes } from '../domain/changes';
import { changeChannel, type ChangeNotice } from './change-channel';

/** PostgreSQL delivers a notification at the commit, the same one of a transaction once. */
@Injectable()
export class PostgresChanges extends Changes {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async tell(consolidationId: string, part: ChangedPart): Promise<void> {
    const notice: ChangeNotice = { consolidationId, part };
    await this.unitOfWork.query('select pg_notify($1, $2)', [changeChannel, JSON.stringify(notice)]);
  }
}
