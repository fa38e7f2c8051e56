import { mergeDescriptions } from './merged-description';

const problem = { $ref: '#/components/schemas/Problem' };
const of = (path: string) => ({
  paths: { [path]: { get: { responses: { default: problem } } }, '/health/live': { get: {} } },
  components: { schemas: { Problem: { type: 'object' } }, securitySchemes: { bearer: { type: 'http' } } },
});

const tokenUrl = 'https://id.example.vn/token';

it('tells where a machine gets its token in place of the plain bearer, and a sample account only where there is one', () => {
  const schemes = (sample?: { id: string; secret: string }) =>
    mergeDescriptions({ intake: of('/reports') }, 'http://127.0.0.1:8080', { tokenUrl, ...(sample && { sample }) });
  expect(schemes()).toMatchObject({
    components: { securitySchemes: { bearer: { type: 'oauth2', flows: { clientCredentials: { tokenUrl } } } } },
  });
  expect(JSON.stringify(schemes())).not.toContain('x-sample-client');
  expect(JSON.stringify(schemes({ id: 'machine-1', secret: 'sample' }))).toContain(
    '"x-sample-client":{"id":"machine-1"',
  );
});

it('each service’s paths are told as the front door serves them, and its schemas keep apart', () => {
  expect(
    mergeDescriptions({ intake: of('/reports'), document: of('/documents') }, 'http://127.0.0.1:8080', null),
  ).toEqual({
    openapi: '3.1.0',
    info: { title: 'Tổng Hợp', version: '1.0.0' },
    servers: [{ url: 'http://127.0.0.1:8080' }],
    paths: {
      '/api/intake/v1/reports': { get: { responses: { default: { $ref: '#/components/schemas/intake.Problem' } } } },
      '/api/document/v1/documents': {
        get: { responses: { default: { $ref: '#/components/schemas/document.Problem' } } },
      },
    },
    components: {
      schemas: { 'intake.Problem': { type: 'object' }, 'document.Problem': { type: 'object' } },
      securitySchemes: { bearer: { type: 'http' } },
    },
  });
});
