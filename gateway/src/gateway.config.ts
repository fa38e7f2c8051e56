import { readConfig } from '@common/config/read-config';
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
  SESSION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits')
    .describe('key that encrypts the session cookies, e.g. from: openssl rand -hex 32'),
  MAILBOX_URL: z.url().optional().describe('page of the embedded mailbox, if there is one'),
  UPLOAD_LIMIT_MB: z.coerce.number().positive().default(64).describe('largest request body'),
};

export type GatewayConfig = ReturnType<typeof gatewayConfig>;

export function gatewayConfig(env: NodeJS.ProcessEnv) {
  return readConfig(shape, env);
}

function parseServices(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.split('=').map((side) => side.trim()));
  return Object.fromEntries(pairs.map(([name = '', url = '']) => [name, url]));
}
