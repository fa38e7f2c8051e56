import multipart from '@fastify/multipart';
import type { Service } from '@common/http/service-app';
import { intakeMigrations } from './intake.migrations';
import type { IntakeEnvironment } from './intake.environment';
import { IntakeModule } from './intake.module';
import { uploadLimits } from './uploads/read-upload';

export function intakeService(environment: IntakeEnvironment): Service {
  return {
    name: 'intake',
    module: IntakeModule.with(environment),
    migrations: intakeMigrations,
    environment,
    async prepare(app) {
      await app.register(multipart, { limits: uploadLimits });
    },
  };
}
