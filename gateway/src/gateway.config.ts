import { fileURLToPath } from 'node:url';
import { readConfig } from '@common/config/read-config';
import { logLevel, metricsPort } from '@common/config/service-environment';
import { z } from 'zod';

const shape = {
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080).describe('port of the front door'),
  PUBLIC_URL: z.url().describe('address of the front door as people see it'),
  SERVICE_URLS: z
    .string()
    .transform(parseServices)
    .pipe(z.record(z.string(), z.url()))
    .describe('name=address of each service, separated by commas'),
  OIDC_ISSUER: z.url().describe('issuer where people sign in'),
  OIDC_CLIENT_ID: z.string().describe('the front door’s client at the issuer'),
  OIDC_CLIENT_SECRET: z.string().describe('its secret'),
  OIDC_DISCOVERY_URL: z
    .url()
    .optional()
    .describe('where the issuer’s description is fetched, if its public address cannot be reached from here'),
  SESSION_KEY: z
    .string()
    .refine((text) => sessionKey(text).length === 32, '32 bytes in hexadecimal or base64')
    .describe('key that encrypts the session cookies, e.g. from: openssl rand -base64 32'),
  MAILBOX_URL: z.url().optional().describe('page of the embedded mailbox, if there is one'),
  SAMPLE_CLIENT: z
    .string()
    .regex(/^[^:]+:.+$/)
    .optional()
    .describe('a sample service account "id:secret" that the API’s description shows; never a real one'),
  PORTAL_FOLDER: z
    .string()
    .default(fileURLToPath(new URL('../portal', import.meta.url)))
    .describe('folder of the built portal'),
  UPLOAD_LIMIT_MB: z.coerce
    .number()
    .positive()
    .default(64)
    .describe('largest request body whose length is told; services have limits of their own'),
  METRICS_PORT: metricsPort,
  LOG_LEVEL: logLevel,
};

export type GatewayConfig = ReturnType<typeof gatewayConfig>;

export function gatewayConfig(env: NodeJS.ProcessEnv) {
  return readConfig(shape, env);
}

/** The 32 bytes of a session key, written as 64 hexadecimal digits or in base64. */
export function sessionKey(text: string): Buffer {
  return Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');
}

/** "id:secret" of a sample service account. */
export function sampleClient(text: string | undefined): { id: string; secret: string } | undefined {
  const [, id, secret] = /^([^:]+):(.+)$/.exec(text ?? '') ?? [];
  return id && secret ? { id, secret } : undefined;
}

function parseServices(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.split('=').map((side) => side.trim()));
  return Object.fromEntries(pairs.map(([name = '', url = '']) => [name, url]));
}
