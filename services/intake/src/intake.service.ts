import type { Service } from '@common/http/service-app';
import { intakeMigrations } from './intake.migrations';
import type { IntakeEnvironment } from './intake.environment';
import { IntakeModule } from './intake.module';

export function intakeService(environment: IntakeEnvironment): Service {
  return { name: 'intake', module: IntakeModule.with(environment), migrations: intakeMigrations, environment };
}
