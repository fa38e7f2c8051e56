import { readConfig } from '@common/config/read-config';
import { serviceEnvironment, type ServiceEnvironment } from '@common/config/service-environment';

/** Document needs nothing of its environment beyond what every service does. */
export function readDocumentEnvironment(env: NodeJS.ProcessEnv): ServiceEnvironment {
  return readConfig(serviceEnvironment, env);
}
