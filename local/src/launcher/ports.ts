import { freePort, portIsFree } from '@common/network/free-port';
import { LaunchError } from '../servers/launch-error';
import { services, type ServiceName } from './databases';

export type Ports = Readonly<{
  frontDoor: number;
  mailPage: number;
  issuer: number;
  objects: number;
  smtp: number;
  services: Record<ServiceName, number>;
}>;

/** The front door's port must be free; what people also open follows it where it can, the rest is any port. */
export async function choosePorts(frontDoor: number, command: string): Promise<Ports> {
  if (!(await portIsFree(frontDoor))) throw portTaken(frontDoor, command);
  const [mailPage, issuer, objects] = [
    await freePort(frontDoor + 1),
    await freePort(frontDoor + 2),
    await freePort(frontDoor + 3),
  ];
  const taken = new Set([frontDoor, mailPage, issuer, objects]);
  const another = async (): Promise<number> => {
    const port = await freePort();
    if (taken.has(port)) return another();
    taken.add(port);
    return port;
  };
  const smtp = await another();
  const entries: [ServiceName, number][] = [];
  for (const name of services) entries.push([name, await another()]);
  return { frontDoor, mailPage, issuer, objects, smtp, services: Object.fromEntries(entries) as Ports['services'] };
}

function portTaken(port: number, command: string): LaunchError {
  const other = port + 10 > 65_000 ? port - 10 : port + 10;
  return new LaunchError({
    vi: `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${other} ${command}`,
    en: `Port ${port} is used by another program. Stop that program, or choose another port: PORT=${other} ${command}`,
  });
}
