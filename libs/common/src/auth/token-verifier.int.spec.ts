import { startTestIssuer, type TestIssuer } from '../testing/test-issuer';
import { TokenVerifier } from './token-verifier';

describe('checking an access token', () => {
  let issuer: TestIssuer;
  let verifier: TokenVerifier;
  const clerk = { unitId: 'province-30-party', role: 'clerk' } as const;

  beforeAll(async () => {
    issuer = await startTestIssuer();
    verifier = new TokenVerifier({ issuer: issuer.issuer, audience: issuer.audience });
  });
  afterAll(() => issuer.stop());

  it('gives the person with the units and roles of the token, found by the keys of the issuer', async () => {
    const token = await issuer.tokenFor([clerk], { id: 'an', name: 'Nguyễn Văn An' });
    expect(await verifier.verify(token)).toEqual({ id: 'an', name: 'Nguyễn Văn An', kind: 'person', pairs: [clerk] });
  });

  it('knows a machine by its service account', async () => {
    const token = await issuer.tokenFor([{ ...clerk, role: 'machine' }], { id: 'machine-hai-phong', machine: true });
    expect((await verifier.verify(token)).kind).toBe('machine');
  });

  it('refuses an expired token, another audience, a forged signature and no token at all', async () => {
    const expired = await issuer.tokenFor([clerk], { expiresIn: '-1m' });
    const elsewhere = await issuer.tokenFor([clerk], { audience: 'other' });
    const forged = await issuer.forgedTokenFor([clerk]);
    for (const token of [expired, elsewhere, forged, 'none']) await expect(verifier.verify(token)).rejects.toThrow();
  });

  it('refuses a token of another issuer, even with our audience', async () => {
    const other = await startTestIssuer();
    await expect(verifier.verify(await other.tokenFor([clerk]))).rejects.toThrow();
    await other.stop();
  });

  it('no longer takes a token that it knew, once it has expired', async () => {
    const token = await issuer.tokenFor([clerk], { expiresIn: '2s' });
    await verifier.verify(token);
    await new Promise((resume) => setTimeout(resume, 2_200));
    await expect(verifier.verify(token)).rejects.toThrow();
  });
});
