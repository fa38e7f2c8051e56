import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module';
import { ActingUsers } from './domain/acting-users';
import { PersonRepository } from './domain/person.repository';
import { ImportPeopleController } from './import-people/import-people.controller';
import { ImportPeople } from './import-people/import-people.use-case';
import { ListPeopleController } from './list-people/list-people.controller';
import { SqlActingUsers } from './storage/sql-acting-users';
import { SqlPersonRepository } from './storage/sql-person.repository';

@Module({
  imports: [UnitsModule],
  controllers: [ImportPeopleController, ListPeopleController],
  providers: [
    ImportPeople,
    { provide: PersonRepository, useClass: SqlPersonRepository },
    { provide: ActingUsers, useClass: SqlActingUsers },
  ],
  exports: [ActingUsers],
})
export class PeopleModule {}
