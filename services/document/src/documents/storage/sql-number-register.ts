import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { NumberTaken } from '../domain/document.errors';
import { type LastNumber, NumberRegister } from '../domain/number-register';
import type { Series } from '../domain/register';

@Injectable()
export class SqlNumberRegister extends NumberRegister {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async last({ symbol, period }: Series): Promise<LastNumber> {
    const [row] = await this.unitOfWork.query<LastNumber>(
      'select last_number as number, issued_on::text as "issuedOn" from number_registers where symbol = $1 and period = $2',
      [symbol, period],
    );
    return row ?? { number: 0, issuedOn: null };
  }

  /** Two at once wait for the row here; the second finds that its number is not the next any more. */
  override async take({ symbol, period }: Series, number: number, issuedOn: string): Promise<void> {
    const rows = await this.unitOfWork.query(
      `insert into number_registers (symbol, period, last_number, issued_on) values ($1, $2, $3, $4)
       on conflict (symbol, period) do update set last_number = excluded.last_number, issued_on = excluded.issued_on
         where number_registers.last_number = excluded.last_number - 1
       returning last_number`,
      [symbol, period, number, issuedOn],
    );
    if (rows.length === 0) throw new NumberTaken();
  }
}
