import { migrate } from '@common/persistence/migrate';
import { notificationMigrations } from './notification.migrations';

await migrate('notification', process.env, notificationMigrations);
