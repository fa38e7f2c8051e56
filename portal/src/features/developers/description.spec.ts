import { endpointsOf, machineAccess, matching, summaryOf } from './description';

const description = {
  paths: {
    '/api/intake/v1/reports/{id}': {
      get: { summary: 'One report.', 'x-summary-vi': 'Một báo cáo.', 'x-permission': 'report.read' },
      delete: { summary: 'Takes it back.', 'x-permission': 'report.write' },
    },
    '/api/document/v1/documents': { get: { summary: 'The register.', 'x-permission': 'document.read' } },
  },
};

it('lists the endpoints of every service, each with an anchor of its own', () => {
  const endpoints = endpointsOf(description);
  expect(endpoints.map(({ id, service, method }) => [id, service, method])).toEqual([
    ['get-api-intake-v1-reports-id', 'intake', 'GET'],
    ['delete-api-intake-v1-reports-id', 'intake', 'DELETE'],
    ['get-api-document-v1-documents', 'document', 'GET'],
  ]);
});

it('finds endpoints by words of the path, the summary or the permission', () => {
  const found = (words: string) => matching(endpointsOf(description), words).map(({ id }) => id);
  expect(found('get REPORT')).toEqual(['get-api-intake-v1-reports-id']);
  expect(found('báo cáo')).toEqual(['get-api-intake-v1-reports-id']);
  expect(found('document.read')).toEqual(['get-api-document-v1-documents']);
  expect(found('')).toHaveLength(3);
  expect(found('nothing like it')).toEqual([]);
});

it('says what an endpoint does in the reader’s language, in English where there is no other', () => {
  const [one, other] = endpointsOf(description);
  expect([summaryOf(one!, 'vi'), summaryOf(one!, 'en')]).toEqual(['Một báo cáo.', 'One report.']);
  expect(summaryOf(other!, 'vi')).toBe('Takes it back.');
});

it('knows where machines get their token only when the description says so', () => {
  const scheme = { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://id.example.vn/token' } } };
  expect(machineAccess({ components: { securitySchemes: { bearer: scheme } } })).toEqual({
    tokenUrl: 'https://id.example.vn/token',
    sample: null,
  });
  expect(machineAccess({ components: { securitySchemes: { bearer: { type: 'http' } } } })).toBeNull();
});
