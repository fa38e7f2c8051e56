import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Lets go, at the end of a server, of the clients that connected and never asked: browsers and fetch connect in advance.
 * Node counts such a connection as busy until the time for its headers is over, and keeps the server open for so long.
 */
export function endSilentConnections(app: FastifyInstance, server: Server): void {
  const open = new Set<Socket>();
  let ending = false;
  server.on('connection', (socket) => {
    if (ending) return void socket.destroy();
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preClose', (done: () => void) => {
    ending = true;
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    done();
  });
}
