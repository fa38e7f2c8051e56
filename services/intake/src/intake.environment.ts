import { z } from 'zod';
import { readConfig } from '@common/config/read-config';
import { serviceEnvironment } from '@common/config/service-environment';

const intakeVariables = {
  ...serviceEnvironment,
  RECEIPT_SIGNING_KEY: z
    .string()
    .min(1)
    .optional()
    .describe(
      'private key that signs receipts, P-256, PKCS #8 PEM or JWK; without it one is made and kept in the database',
    ),
  WORD_IMPORT_SCRIPT: z
    .string()
    .optional()
    .describe("the built child process that reads Word files, where it does not lie beside the service's bundle"),
};

export type IntakeEnvironment = ReturnType<typeof readIntakeEnvironment>;

export function readIntakeEnvironment(env: NodeJS.ProcessEnv) {
  return readConfig(intakeVariables, env);
}
