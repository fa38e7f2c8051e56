import { samplePeople } from '../issuer/people';
import { services, type Databases, type ServiceName } from './databases';
import { frontDoorClient } from './front-door-client';
import type { OutsideParts } from './outside-parts';
import type { Ports } from './ports';
import type { Secrets } from './secrets';

export type Setting = Readonly<{
  ports: Ports;
  outside: OutsideParts;
  databases: Databases;
  secrets: Secrets;
  publicUrl: string;
}>;

const S3_KEY = 'S3RVER';
const LOCALHOST = '127.0.0.1';

/** The environment of one service: what the outside gives, else the embedded part. */
export function serviceEnvironment(name: ServiceName, setting: Setting): NodeJS.ProcessEnv {
  const { ports, outside, databases, publicUrl } = setting;
  return {
    ...commonEnvironment(setting),
    PORT: String(ports.services[name]),
    PUBLIC_URL: publicUrl,
    DATABASE_URL: databases.of(name),
    DATABASE_POOL: process.env.DATABASE_POOL ?? '12',
    ...(outside.amqpUrl ? { AMQP_URL: outside.amqpUrl } : { BUS_DATABASE_URL: databases.of('bus') }),
    ...objectStoreEnvironment(setting),
    SMTP_URL: outside.smtpUrl ?? `smtp://${LOCALHOST}:${ports.smtp}`,
  };
}

export function gatewayEnvironment(setting: Setting): NodeJS.ProcessEnv {
  const { ports, outside, publicUrl, secrets } = setting;
  const machine = samplePeople.machines.at(-1);
  const addresses = services.map((name) => `${name}=http://${LOCALHOST}:${ports.services[name]}`);
  return {
    ...commonEnvironment(setting),
    PORT: String(ports.frontDoor),
    PUBLIC_URL: publicUrl,
    SERVICE_URLS: addresses.join(','),
    OIDC_CLIENT_ID: outside.issuer?.clientId ?? frontDoorClient,
    OIDC_CLIENT_SECRET: outside.issuer?.clientSecret ?? secrets.clientSecret,
    SESSION_KEY: secrets.sessionKey,
    ...(outside.issuer || !machine ? {} : { SAMPLE_CLIENT: `${machine.client}:${machine.secret}` }),
    ...(outside.smtpUrl ? {} : { MAILBOX_URL: `http://${LOCALHOST}:${ports.mailPage}` }),
  };
}

function commonEnvironment({ ports, outside }: Setting): NodeJS.ProcessEnv {
  const issuer = outside.issuer?.url ?? `http://${LOCALHOST}:${ports.issuer}`;
  const jwksUrl = outside.issuer ? outside.issuer.jwksUrl : `${issuer}/jwks`;
  const { PATH, HOME, TZ, LOG_LEVEL } = process.env;
  return {
    PATH,
    HOME,
    TZ,
    LOG_LEVEL,
    NODE_ENV: 'production',
    HOST: LOCALHOST,
    OIDC_ISSUER: issuer,
    ...(jwksUrl ? { OIDC_JWKS_URL: jwksUrl } : {}),
  };
}

function objectStoreEnvironment({ ports, outside }: Setting): NodeJS.ProcessEnv {
  const store = outside.objectStore;
  return {
    OBJECT_STORE_URL: store?.url ?? `http://${LOCALHOST}:${ports.objects}`,
    OBJECT_STORE_ACCESS_KEY: store?.accessKey ?? S3_KEY,
    OBJECT_STORE_SECRET_KEY: store?.secretKey ?? S3_KEY,
    OBJECT_STORE_BUCKET: store?.bucket ?? 'tonghop',
  };
}
