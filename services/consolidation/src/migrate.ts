import { migrate } from '@common/persistence/migrate';
import { consolidationMigrations } from './consolidation.migrations';

await migrate('consolidation', process.env.DATABASE_URL, consolidationMigrations);
