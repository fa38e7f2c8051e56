import { migrate } from '@common/persistence/migrate';
import { consolidationMigrations } from './consolidation.migrations';

await migrate('consolidation', process.env, consolidationMigrations);
