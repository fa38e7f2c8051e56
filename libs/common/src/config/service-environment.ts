import { z } from 'zod';

export const metricsPort = z.coerce
  .number()
  .int()
  .min(0)
  .max(65535)
  .optional()
  .describe('port of the Prometheus page; without it there is none');
export const logLevel = z
  .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
  .optional()
  .describe('least severe line that is logged; info if left out');

/** What every service reads from its environment; a service adds its own variables. */
export const serviceEnvironment = {
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: z.coerce.number().int().min(0).max(65535).describe('port of the HTTP API'),
  PUBLIC_URL: z.url().describe('address of the front door as people see it, used in links'),
  DATABASE_URL: z
    .string()
    .startsWith('postgres')
    .describe('PostgreSQL database of this service, e.g. postgres://user@host/tonghop_intake'),
  DATABASE_POOL: z.coerce.number().int().min(4).max(200).default(20).describe('connections this replica may open'),
  AMQP_URL: z.string().startsWith('amqp').optional().describe('RabbitMQ; without it BUS_DATABASE_URL is used'),
  BUS_DATABASE_URL: z
    .string()
    .startsWith('postgres')
    .optional()
    .describe('PostgreSQL database of the embedded message bus'),
  OBJECT_STORE_URL: z.url().describe('S3 endpoint'),
  OBJECT_STORE_PUBLIC_URL: z.url().optional().describe('S3 endpoint as browsers reach it, for short-lived links'),
  OBJECT_STORE_ACCESS_KEY: z.string().min(1).describe('S3 access key'),
  OBJECT_STORE_SECRET_KEY: z.string().min(1).describe('S3 secret key'),
  OBJECT_STORE_BUCKET: z.string().min(3).default('tonghop').describe('S3 bucket'),
  OBJECT_STORE_REGION: z.string().default('us-east-1').describe('S3 region'),
  OIDC_ISSUER: z.url().describe('issuer whose access tokens are accepted'),
  OIDC_JWKS_URL: z.url().optional().describe("the issuer's keys, where they are not found by discovery"),
  OIDC_AUDIENCE: z.string().default('tonghop').describe('audience a token must name'),
  METRICS_PORT: metricsPort,
  LOG_LEVEL: logLevel,
  DEMONSTRATION_CLOCK: z.iso.datetime().optional().describe('set by the embedded demonstration only'),
};
export type ServiceEnvironment = z.infer<z.ZodObject<typeof serviceEnvironment>>;
