import { type ChannelModel, connect } from 'amqplib';
import type { Lost } from '../session-supervisor';

/**
 * One connection per role, because a blocked publisher must not stop acknowledgements. Without `noDelay` a message of
 * 2 kB and more takes 44 ms instead of 0.6.
 */
export async function openConnection(url: string, name: string, lost: Lost): Promise<ChannelModel> {
  if (!URL.canParse(url)) throw new Error('The address of the broker is no URL.'); // names no password
  const address = new URL(url);
  address.searchParams.set('heartbeat', '5');
  const connection = await connect(address.href, {
    noDelay: true,
    timeout: 5_000,
    clientProperties: { connection_name: name },
  });
  connection.on('error', () => lost('connection-error'));
  connection.on('close', () => lost('connection-closed'));
  return connection;
}

/**
 * For a short look at the broker: what is asked on a lost connection or channel is refused, and that tells. An `error`
 * that nobody listens to would end the process besides.
 */
export const toldByRefusal: Lost = () => undefined;
