import { startService } from '@common/http/service-app';
import { readIntakeEnvironment } from './intake.environment';
import { intakeService } from './intake.service';

await startService(intakeService(readIntakeEnvironment(process.env)));
