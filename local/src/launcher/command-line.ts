import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LaunchError } from '../servers/launch-error';

type Options = NonNullable<ParseArgsConfig['options']>;
/** The front door takes the port; the mailbox, the issuer and the store take the next three where these are free. */
const HIGHEST_PORT = 65_500;

/** The options of a command; `usage` is printed for `--help`, and with a refusal for what is none of them. */
export function optionsOf<T extends Options>(options: T, usage: string) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } as T, strict: true });
    if ('help' in values && values.help) {
      console.log(usage);
      process.exit(0);
    }
    return values;
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0] ?? '';
    return refuse({ vi: `Tùy chọn không hợp lệ (${reason}).\n${usage}`, en: `Not an option: ${reason}.` });
  }
}

/** The front door's port: `PORT`, else 8080. */
export function portOf(env: NodeJS.ProcessEnv, command: string): number {
  const port = Number(env.PORT ?? 8080);
  if (Number.isInteger(port) && port > 0 && port <= HIGHEST_PORT) return port;
  return refuse({
    vi: `PORT="${env.PORT}" không phải là số cổng. Hãy dùng số từ 1 đến ${HIGHEST_PORT}, ví dụ: PORT=8090 ${command}`,
    en: `PORT="${env.PORT}" is no port number. Use one from 1 to ${HIGHEST_PORT}, for example: PORT=8090 ${command}`,
  });
}

function refuse(says: LaunchError['says']): never {
  console.error(new LaunchError(says).message);
  process.exit(2);
}
