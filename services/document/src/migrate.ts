import { migrate } from '@common/persistence/migrate';
import { documentMigrations } from './document.migrations';

await migrate('document', process.env, documentMigrations);
