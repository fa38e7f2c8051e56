import { readConfig } from '@common/config/read-config';
import { serviceEnvironment, type ServiceEnvironment } from '@common/config/service-environment';

/** Consolidation needs nothing of its environment beyond what every service does. */
export function readConsolidationEnvironment(env: NodeJS.ProcessEnv): ServiceEnvironment {
  return readConfig(serviceEnvironment, env);
}
