import { comesFromOwnPage } from './same-site';

const url = 'https://tonghop.example.vn';

describe('a changing request on the session cookie', () => {
  it('is taken from our own page', () => {
    expect(comesFromOwnPage('POST', { 'sec-fetch-site': 'same-origin', origin: url }, url)).toBe(true);
  });

  it('is taken from an older browser that names our origin', () => {
    expect(comesFromOwnPage('PUT', { origin: url }, url)).toBe(true);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a sister site of the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.vn' }],
    ['another origin in an older browser', { origin: 'https://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['nobody knows where', {}],
  ])('is refused when it comes from %s', (_from, headers) => {
    expect(comesFromOwnPage('POST', headers, url)).toBe(false);
  });
});

it('reading is allowed from anywhere: it changes nothing and the answer stays with the browser', () => {
  expect(comesFromOwnPage('GET', { 'sec-fetch-site': 'cross-site' }, url)).toBe(true);
});
