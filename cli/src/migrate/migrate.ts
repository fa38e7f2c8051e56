import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { declareTopology } from '@common/messaging/topology';
import { CannotRun, type Outcome } from '../outcome';
import { databaseOf, type ServiceName } from '../service-databases';

type Applied = Readonly<{ service: string; applied: string[]; limits?: string }>;

/**
 * Brings the services' schemas up to date, each by its own migration program under `dist`; then declares the queues at
 * the broker, where the environment names one.
 */
export async function migrate(services: ServiceName[], dist: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const done = services.map((service) => migrateOne(service, dist, env));
  const broker = env.AMQP_URL ?? env.BUS_DATABASE_URL;
  if (broker) done.push(await declareQueues(broker, env.AMQP_MANAGEMENT_URL));
  const lines = done.map(({ service, applied }) =>
    applied.length > 0 ? `${service}: ${applied.join(', ')}` : `${service}: không có gì mới / nothing new`,
  );
  return { code: 0, json: done, lines };
}

async function declareQueues(broker: string, managementUrl: string | undefined): Promise<Applied> {
  try {
    const { queues, limits } = await declareTopology(broker, managementUrl);
    return { service: 'broker', applied: queues, limits };
  } catch (error) {
    const reason = (error as Error).message;
    throw new CannotRun({
      vi: `Không khai báo được hàng đợi thông điệp: ${reason}. Hãy kiểm tra AMQP_URL và AMQP_MANAGEMENT_URL.`,
      en: `The queues could not be declared: ${reason}. Check AMQP_URL and AMQP_MANAGEMENT_URL.`,
    });
  }
}

function migrateOne(service: ServiceName, dist: string, env: NodeJS.ProcessEnv): Applied {
  const program = join(dist, service, 'migrate.js');
  const database = databaseOf(service, env);
  if (!existsSync(program)) {
    throw new CannotRun({
      vi: `Không có chương trình ${program}. Hãy chạy "npm run build".`,
      en: `There is no ${program}. Run "npm run build".`,
    });
  }
  const run = spawnSync(process.execPath, [program], { env: { ...env, DATABASE_URL: database }, encoding: 'utf8' });
  if (run.status !== 0) {
    const reason = run.stderr.trim().split('\n').slice(-5).join('\n');
    throw new CannotRun({
      vi: `Không cập nhật được cấu trúc dữ liệu của ${service}: ${reason}`,
      en: `The schema of ${service} could not be brought up to date; the reason stands above.`,
    });
  }
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Applied;
}
