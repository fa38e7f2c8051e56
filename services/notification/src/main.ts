import { readConfig } from '@common/config/read-config';
import { startService } from '@common/http/service-app';
import { notificationEnvironment } from './notification.environment';
import { notificationMigrations } from './notification.migrations';
import { NotificationModule } from './notification.module';

const environment = readConfig(notificationEnvironment, process.env);

await startService({
  name: 'notification',
  module: NotificationModule.forService(environment),
  migrations: notificationMigrations,
  environment,
});
