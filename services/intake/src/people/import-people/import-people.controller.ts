import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody } from '@common/http/parsed';
import { Person } from '../person.schema';
import { ImportPeople } from './import-people.use-case';

const Request = z.strictObject({ people: z.array(Person).min(1).max(20_000) });
const Answer = z.object({ changed: z.int(), unchanged: z.int() });

@Controller('people/import')
export class ImportPeopleController {
  constructor(private readonly importPeople: ImportPeople) {}

  @Post()
  @HttpCode(200)
  @Endpoint({
    permission: 'unit.manage',
    summary: 'Brings people and service accounts in, with their roles at units, deputies and contacts.',
    summaryVi: 'Nhập người dùng và tài khoản phần mềm, với vai trò tại đơn vị, ủy quyền và đầu mối.',
    answer: Answer,
  })
  import(
    @ParsedBody(Request) body: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof Answer>> {
    return this.importPeople.execute(body.people, user);
  }
}
