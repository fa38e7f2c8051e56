import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { type Page, pageOf } from '@common/paging/page';
import { Person } from '../person.schema';
import { PersonRepository } from '../domain/person.repository';

const Query = z.strictObject({ unitId: z.string().min(1) });

@Controller('people')
export class ListPeopleController {
  constructor(private readonly people: PersonRepository) {}

  @Get()
  @Endpoint({
    permission: 'unit.manage',
    summary: 'People with a role at a unit.',
    summaryVi: 'Những người có vai trò tại một đơn vị.',
    answer: pageOf(Person),
  })
  async list(@ParsedQuery(Query) { unitId }: z.infer<typeof Query>): Promise<Page<Person>> {
    return { items: await this.people.atUnit(unitId), nextCursor: null };
  }
}
