import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Endpoint } from './endpoint';
import { Readiness } from './readiness';

const Alive = z.object({ status: z.literal('ok') });
const Ready = z.object({
  status: z.enum(['ok', 'unavailable']),
  parts: z.record(z.string(), z.string()).describe('Each part the service needs: "ok", "down" or "degraded".'),
});

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Only that the event loop turns: a broken database must not restart the service. */
  @Get('live')
  @Endpoint({
    permission: 'public',
    summary: 'The process is alive.',
    summaryVi: 'Tiến trình đang chạy.',
    answer: Alive,
  })
  live(): z.infer<typeof Alive> {
    return { status: 'ok' };
  }

  @Get('ready')
  @Endpoint({
    permission: 'public',
    summary: 'The service can do its work now.',
    summaryVi: 'Dịch vụ đang làm việc được.',
    answer: Ready,
  })
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const { ready, parts } = await this.readiness.report();
    await reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', parts });
  }

  @Get('startup')
  @Endpoint({
    permission: 'public',
    summary: 'The service has started and its schema is up to date.',
    summaryVi: 'Dịch vụ đã khởi động và cấu trúc dữ liệu là mới nhất.',
    answer: Ready,
  })
  startup(@Res() reply: FastifyReply): Promise<void> {
    return this.ready(reply);
  }
}
