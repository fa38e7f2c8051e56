import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TypeOrmUnitOfWork } from './typeorm-unit-of-work';
import { UnitOfWork } from './unit-of-work';

/** Gives a service its data source and the one unit of work that repositories, outbox, inbox and audit join. */
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  static forService(dataSource: DataSource): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: () => (dataSource.isInitialized ? dataSource : dataSource.initialize()) },
        TypeOrmUnitOfWork,
        { provide: UnitOfWork, useExisting: TypeOrmUnitOfWork },
      ],
      exports: [DataSource, TypeOrmUnitOfWork, UnitOfWork],
    };
  }

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
