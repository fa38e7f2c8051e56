import { LaunchError } from '../servers/launch-error';

/** The parts of the stack that the environment gives; each one absent is embedded. */
export type OutsideParts = Readonly<{
  databaseUrl?: string;
  amqpUrl?: string;
  objectStore?: Readonly<{ url: string; accessKey: string; secretKey: string; bucket: string }>;
  smtpUrl?: string;
  issuer?: Readonly<{ url: string; jwksUrl?: string; clientId: string; clientSecret: string }>;
}>;

export function outsideParts(env: NodeJS.ProcessEnv): OutsideParts {
  const parts: OutsideParts = {
    databaseUrl: env.DATABASE_URL,
    amqpUrl: env.AMQP_URL,
    objectStore: env.OBJECT_STORE_URL ? objectStore(env, env.OBJECT_STORE_URL) : undefined,
    smtpUrl: env.SMTP_URL,
    issuer: env.OIDC_ISSUER ? issuer(env, env.OIDC_ISSUER) : undefined,
  };
  return parts;
}

/** The demonstration's clock would spoil real data: it runs on the embedded parts only. */
export function refuseOutsideParts(env: NodeJS.ProcessEnv): void {
  const given = ['DATABASE_URL', 'AMQP_URL', 'OBJECT_STORE_URL', 'SMTP_URL', 'OIDC_ISSUER'].filter((name) => env[name]);
  if (given.length === 0) return;
  throw new LaunchError({
    vi: `Bản trình diễn dùng đồng hồ riêng nên chỉ chạy với các phần đi kèm. Hãy bỏ ${given.join(', ')} rồi chạy lại.`,
    en: `The demonstration has a clock of its own and runs on the embedded parts only. Unset ${given.join(', ')} and start again.`,
  });
}

function objectStore(env: NodeJS.ProcessEnv, url: string): OutsideParts['objectStore'] {
  return {
    url,
    accessKey: needed(env, 'OBJECT_STORE_ACCESS_KEY', 'OBJECT_STORE_URL'),
    secretKey: needed(env, 'OBJECT_STORE_SECRET_KEY', 'OBJECT_STORE_URL'),
    bucket: env.OBJECT_STORE_BUCKET ?? 'tonghop',
  };
}

function issuer(env: NodeJS.ProcessEnv, url: string): OutsideParts['issuer'] {
  return {
    url,
    jwksUrl: env.OIDC_JWKS_URL,
    clientId: needed(env, 'OIDC_CLIENT_ID', 'OIDC_ISSUER'),
    clientSecret: needed(env, 'OIDC_CLIENT_SECRET', 'OIDC_ISSUER'),
  };
}

function needed(env: NodeJS.ProcessEnv, name: string, because: string): string {
  const value = env[name];
  if (value) return value;
  throw new LaunchError({
    vi: `Đã đặt ${because} thì phải đặt cả ${name}. Hãy đặt biến đó, hoặc bỏ ${because} để dùng phần đi kèm.`,
    en: `${because} is set, so ${name} must be set too. Set it, or unset ${because} to use the embedded part.`,
  });
}
