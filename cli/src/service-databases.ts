import { CannotRun } from './outcome';

export const services = ['intake', 'consolidation', 'document', 'notification'] as const;
export type ServiceName = (typeof services)[number];

/** The services named, or all; throws `CannotRun` for a name that is none. */
export function chosenServices(names: string[]): ServiceName[] {
  const unknown = names.find((name) => !(services as readonly string[]).includes(name));
  if (unknown) {
    throw new CannotRun({
      vi: `Không có dịch vụ "${unknown}". Các dịch vụ: ${services.join(', ')}.`,
      en: `There is no service "${unknown}". The services are: ${services.join(', ')}.`,
    });
  }
  return names.length > 0 ? (names as ServiceName[]) : [...services];
}

/** `INTAKE_DATABASE_URL` and the like; else the database `tonghop_<service>` on the server of `DATABASE_URL`. */
export function databaseOf(service: ServiceName, env: NodeJS.ProcessEnv): string {
  const own = env[`${service.toUpperCase()}_DATABASE_URL`];
  if (own) return own;
  if (!env.DATABASE_URL) {
    throw new CannotRun({
      vi: `Chưa biết cơ sở dữ liệu của ${service}. Hãy đặt ${service.toUpperCase()}_DATABASE_URL, hoặc DATABASE_URL của máy chủ. Với bản trình diễn đang chạy: export DATABASE_URL="$(cat .local/demo/database-url)"`,
      en: `The database of ${service} is not known. Set ${service.toUpperCase()}_DATABASE_URL, or DATABASE_URL of the server. For the running demonstration: export DATABASE_URL="$(cat .local/demo/database-url)"`,
    });
  }
  const url = new URL(env.DATABASE_URL);
  url.pathname = `/tonghop_${service}`;
  return url.href;
}
