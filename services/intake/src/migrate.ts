import { migrate } from '@common/persistence/migrate';
import { intakeMigrations } from './intake.migrations';

await migrate('intake', process.env, intakeMigrations);
