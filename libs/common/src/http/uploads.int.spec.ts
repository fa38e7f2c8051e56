import { connect } from 'node:net';
import { Controller, Module, Post } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { z } from 'zod';
import { createLog } from '../logging/log';
import { ClockModule } from '../time/clock.module';
import { Endpoint } from './endpoint';
import { HttpModule } from './http.module';
import { openApi } from './open-api';
import { giveTimeForUploads, limits } from './requests';
import { routesOf } from './routes';

const form = z.object({ file: z.file(), notSecret: z.literal('true') });

@Controller('files')
class WithForm {
  @Post()
  @Endpoint({ permission: 'public', summary: 'Keeps a file.', summaryVi: 'Lưu một tệp.', form })
  keep(): object {
    return {};
  }
}

@Controller('files')
class WithoutForm {
  @Post()
  @Endpoint({ permission: 'public', summary: 'Takes JSON.', summaryVi: 'Nhận JSON.' })
  take(): object {
    return {};
  }
}

let app: NestFastifyApplication;
let url: string;
afterEach(() => app.close());

/** A service whose bodies have 200 ms where it takes no files. */
async function start(controller: typeof WithForm | typeof WithoutForm): Promise<void> {
  @Module({ controllers: [controller] })
  class FilesModule {}
  const http = HttpModule.forService({ issuer: 'http://127.0.0.1:1', audience: 'x' }, createLog('test', 'silent'));
  const module = await Test.createTestingModule({
    imports: [ClockModule.forService(undefined), http, FilesModule],
  }).compile();
  const hurried = { ...limits, requestTimeout: 200, http: { headersTimeout: 100, connectionsCheckingInterval: 50 } };
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(hurried), { logger: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser('multipart/form-data', (_request, payload, done) =>
      payload.resume().on('end', () => done(null)),
    );
  giveTimeForUploads(app.getHttpServer(), routesOf(app));
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
}

/** Sends a form piece by piece until all of it went or the service has answered; gives the answer's first line. */
function dribble(): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('POST /files HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=x\r\n');
  socket.write('content-length: 20\r\n\r\n');
  let left = 20;
  const drip = setInterval(() => left-- > 0 && socket.write('.'), 50);
  return new Promise<string>((resolve) => {
    socket.once('data', (answer) => resolve(String(answer).split('\r\n')[0]!));
    socket.once('error', (error) => resolve(error.message));
  }).finally(() => {
    clearInterval(drip);
    socket.destroy();
  });
}

it('a file on a slow line is taken, as long as the front door waits for it', async () => {
  await start(WithForm);
  expect(app.getHttpServer().requestTimeout).toBe(180_000);
  expect(await dribble()).toBe('HTTP/1.1 201 Created');
});

it('a service that takes no files lets a client go that dribbles', async () => {
  await start(WithoutForm);
  expect(await dribble()).toBe('HTTP/1.1 408 Request Timeout');
});

it('a form is described in OpenAPI with its parts', async () => {
  await start(WithForm);
  const { paths } = openApi('test', '1', routesOf(app)) as { paths: Record<string, object> };
  expect(paths['/files']).toMatchObject({
    post: {
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: { required: ['file', 'notSecret'], properties: { file: { type: 'string', format: 'binary' } } },
          },
        },
      },
    },
  });
});
