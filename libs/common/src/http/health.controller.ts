import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Endpoint } from './endpoint';
import { Readiness } from './readiness';

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Only that the event loop turns: a broken database must not restart the service. */
  @Get('live')
  @Endpoint({ permission: 'public', summary: 'The process is alive.' })
  live(): object {
    return { status: 'ok' };
  }

  @Get('ready')
  @Endpoint({ permission: 'public', summary: 'The service can do its work now.' })
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const { ready, parts } = await this.readiness.report();
    await reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', parts });
  }

  @Get('startup')
  @Endpoint({ permission: 'public', summary: 'The service has started and its schema is up to date.' })
  startup(@Res() reply: FastifyReply): Promise<void> {
    return this.ready(reply);
  }
}
