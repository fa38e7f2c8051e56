import { firstCall } from './first-call';

const tokenUrl = 'http://127.0.0.1:8082/token';

it('the first call of the demonstration needs nothing filled in', () => {
  const text = firstCall({ tokenUrl, sample: { id: 'machine-1', secret: 'sample' } }, 'http://127.0.0.1:8080');
  expect(text).toContain(`'${tokenUrl}' -u 'machine-1:sample'`);
  expect(text).toContain("'http://127.0.0.1:8080/api/intake/v1/campaigns'");
  expect(text).not.toContain('<');
});

it('elsewhere the account is a place to fill in', () => {
  expect(firstCall({ tokenUrl, sample: null }, 'https://tonghop.example.vn')).toContain('<CLIENT_ID>:<CLIENT_SECRET>');
});
