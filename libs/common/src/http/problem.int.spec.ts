import { Controller, Get, Module, Post } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { z } from 'zod';
import { createLog } from '../logging/log';
import { ClockModule } from '../time/clock.module';
import { Endpoint } from './endpoint';
import { HttpModule } from './http.module';
import { openApi } from './open-api';
import { ParsedBody, ParsedPath } from './parsed';
import { carryRequestId, limits } from './requests';
import { refuseUndeclaredRoutes, routesOf } from './routes';

const Note = z.strictObject({ reason: z.string().trim().min(1), day: z.iso.date() });
const Path = z.object({ id: z.uuid() });

@Controller('notes')
class NotesController {
  @Post(':id')
  @Endpoint({ permission: 'public', summary: 'Leaves a note.', summaryVi: 'Để lại lời nhắn.', answer: Note })
  leave(@ParsedPath(Path) _path: z.infer<typeof Path>, @ParsedBody(Note) note: z.infer<typeof Note>): object {
    return note;
  }

  @Get('fault')
  @Endpoint({ permission: 'public', summary: 'Fails.', summaryVi: 'Hỏng.' })
  fail(): void {
    throw new TypeError('secret detail');
  }

  @Get('closed')
  @Endpoint({ permission: 'unit.manage', summary: 'For administrators.', summaryVi: 'Cho quản trị.' })
  closed(): object {
    return {};
  }
}

@Controller('open')
class UndeclaredController {
  @Get()
  get(): object {
    return {};
  }
}

async function anApp(
  controllers: (typeof NotesController | typeof UndeclaredController)[],
): Promise<NestFastifyApplication> {
  @Module({ controllers })
  class NotesModule {}
  const http = HttpModule.forService(
    { issuer: 'http://127.0.0.1:1', audience: 'tonghop' },
    createLog('test', 'silent'),
  );
  const module = await Test.createTestingModule({
    imports: [ClockModule.forService(undefined), http, NotesModule],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(limits), { logger: false });
  carryRequestId(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

describe('the HTTP edge', () => {
  let app: NestFastifyApplication;
  const id = '0190a5b0-0000-7000-8000-000000000001';
  const send = (payload: unknown, headers = {}) =>
    app.inject({
      method: 'POST',
      url: `/notes/${id}`,
      payload: payload as object,
      headers: { 'content-type': 'application/json', ...headers },
    });

  beforeAll(async () => (app = await anApp([NotesController])));
  afterAll(() => app.close());

  it('gives what the schema says', async () => {
    expect((await send({ reason: ' thiếu ', day: '2022-06-30' })).json()).toEqual({
      reason: 'thiếu',
      day: '2022-06-30',
    });
  });

  it('names every fault of the body in both languages', async () => {
    const answer = await send({ reason: '', day: '2022-02-30', extra: 1 });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = answer.json();
    expect(problem).toMatchObject({ type: '/problems/invalid-request', status: 422 });
    expect(problem.issues.map(({ path }: { path: string }) => path)).toEqual(['reason', 'day', '']);
    expect(problem.issues[1].vi).not.toBe(problem.issues[1].en);
  });

  it('tells unreadable JSON from a body that is too large', async () => {
    expect((await send('{"reason"')).json()).toMatchObject({ status: 400, code: 'unreadable-body' });
    expect((await send({ reason: 'x'.repeat(5_000_000), day: '2022-06-30' })).json()).toMatchObject({
      status: 413,
      code: 'body-too-large',
    });
  });

  it('hides the inside of a fault, and gives the id to look it up by', async () => {
    const answer = await app.inject({ url: '/notes/fault', headers: { 'x-request-id': 'from-the-caller-1' } });
    expect(answer.json()).toMatchObject({ status: 500, code: 'unexpected-fault', requestId: 'from-the-caller-1' });
    expect(answer.body).not.toContain('secret detail');
  });

  it('answers an unknown path and a missing token as problems too', async () => {
    expect((await app.inject({ url: '/nowhere' })).json()).toMatchObject({ status: 404, code: 'no-such-endpoint' });
    expect((await app.inject({ url: '/notes/closed' })).json()).toMatchObject({ status: 401, code: 'not-signed-in' });
  });

  it('describes itself as OpenAPI 3.1', () => {
    const { paths } = openApi('test', '1', routesOf(app)) as {
      paths: Record<string, Record<string, { requestBody: object }>>;
    };
    expect(Object.keys(paths)).toContain('/notes/{id}');
    expect(JSON.stringify(paths['/notes/{id}'].post.requestBody)).toContain('"format":"date"');
  });

  it('does not start with an endpoint that declares no permission', async () => {
    const open = await anApp([UndeclaredController]);
    expect(() => refuseUndeclaredRoutes(routesOf(open))).toThrow('UndeclaredController.get');
    await open.close();
    expect(() => refuseUndeclaredRoutes(routesOf(app))).not.toThrow();
  });
});
