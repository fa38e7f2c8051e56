import { startService } from '@common/http/service-app';
import { readConsolidationEnvironment } from './consolidation.environment';
import { consolidationMigrations } from './consolidation.migrations';
import { ConsolidationModule } from './consolidation.module';

await startService({
  name: 'consolidation',
  module: ConsolidationModule,
  migrations: consolidationMigrations,
  environment: readConsolidationEnvironment(process.env),
});
