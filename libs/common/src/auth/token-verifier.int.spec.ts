import { startTestIssuer, type TestIssuer } from '../testing/test-issuer';
import { TokenVerifier } from './token-verifier';

describe('an access token', () => {
  let issuer: TestIssuer;
  let verifier: TokenVerifier;
  const pairs = [{ unitId: 'province-30-party', role: 'clerk' as const }];

  beforeAll(async () => {
    issuer = await startTestIssuer();
    verifier = new TokenVerifier({ issuer: issuer.issuer, audience: issuer.audience });
  });
  afterAll(() => issuer.stop());

  it('tells who calls and as what', async () => {
    const user = await verifier.verify(await issuer.tokenFor(pairs, { id: 'lan', name: 'Nguyễn Thị Lan' }));
    expect(user).toEqual({ id: 'lan', name: 'Nguyễn Thị Lan', kind: 'person', pairs });
  });

  it('of a service account is a machine', async () => {
    expect((await verifier.verify(await issuer.tokenFor(pairs, { machine: true }))).kind).toBe('machine');
  });

  it('is refused when it is forged, has expired or is meant for another system', async () => {
    await expect(verifier.verify(await issuer.forgedTokenFor(pairs))).rejects.toThrow('signature');
    await expect(verifier.verify(await issuer.tokenFor(pairs, { expiresIn: '-1m' }))).rejects.toThrow('exp');
    await expect(verifier.verify(await issuer.tokenFor(pairs, { audience: 'other' }))).rejects.toThrow('aud');
  });
});
