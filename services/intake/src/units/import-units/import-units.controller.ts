import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Unit } from '@common/contracts/unit';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody } from '@common/http/parsed';
import { type ImportCounts, ImportUnits } from './import-units.use-case';

const Request = z.strictObject({ units: z.array(Unit).min(1).max(20_000) });
const Answer = z.object({ created: z.int(), changed: z.int(), unchanged: z.int() });

@Controller('units/import')
export class ImportUnitsController {
  constructor(private readonly importUnits: ImportUnits) {}

  @Post()
  @HttpCode(200)
  @Endpoint({
    permission: 'unit.manage',
    summary: 'Creates or changes units; the same list again changes nothing.',
    summaryVi: 'Thêm hoặc sửa đơn vị; gửi lại cùng danh sách thì không thay đổi gì.',
    answer: Answer,
  })
  import(@ParsedBody(Request) body: z.infer<typeof Request>, @CurrentUser() user: User): Promise<ImportCounts> {
    return this.importUnits.execute(body.units, user);
  }
}
