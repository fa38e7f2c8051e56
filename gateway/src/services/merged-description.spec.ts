import { mergeDescriptions } from './merged-description';

const problem = { $ref: '#/components/schemas/Problem' };
const of = (path: string) => ({
  paths: { [path]: { get: { responses: { default: problem } } }, '/health/live': { get: {} } },
  components: { schemas: { Problem: { type: 'object' } }, securitySchemes: { bearer: { type: 'http' } } },
});

it('each service’s paths are told as the front door serves them, and its schemas keep apart', () => {
  expect(mergeDescriptions({ intake: of('/reports'), document: of('/documents') }, 'http://127.0.0.1:8080')).toEqual({
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
