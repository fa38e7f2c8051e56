import { jest } from '@jest/globals';
import { startTestIssuer, type TestIssuer } from '../testing/test-issuer';
import { FixedClock } from '../testing/fixed-clock';
import { IssuerUnavailable, NotSignedIn } from './auth.errors';
import { TokenVerifier } from './token-verifier';

/** What waits goes on waiting; only the day is another one. */
const allButTheDay = [
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'] as const),
  ...(['nextTick', 'queueMicrotask', 'hrtime', 'performance'] as const),
];

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
    expect(await verifier.verify(token)).toEqual({ id: 'an', name: 'Nguyễn Văn An', pairs: [clerk] });
  });

  it('refuses an expired token, another audience, a forged signature and no token at all', async () => {
    const expired = await issuer.tokenFor([clerk], { expiresIn: '-1m' });
    const elsewhere = await issuer.tokenFor([clerk], { audience: 'other' });
    const forged = await issuer.forgedTokenFor([clerk]);
    for (const token of [expired, elsewhere, forged, 'none'])
      await expect(verifier.verify(token)).rejects.toThrow(NotSignedIn);
  });

  it('refuses a token of another issuer, even with our audience', async () => {
    const other = await startTestIssuer();
    await expect(verifier.verify(await other.tokenFor([clerk]))).rejects.toThrow(NotSignedIn);
    await other.stop();
  });

  it('does not call a good token bad while the issuer is away, and takes it when the issuer is back', async () => {
    const away = await startTestIssuer();
    const token = await away.tokenFor([clerk]);
    const its = new TokenVerifier({ issuer: away.issuer, audience: away.audience });
    await away.stop();
    await expect(its.verify(token)).rejects.toThrow(IssuerUnavailable);
    await expect(its.verify('none')).rejects.toThrow(NotSignedIn);
    await away.start();
    expect((await its.verify(token)).pairs).toEqual([clerk]);
    await away.stop();
  });

  it('judges the days of a role by the clock, also for a token that it knows', async () => {
    const clock = new FixedClock(new Date('2022-06-09T16:00:00Z'));
    const its = new TokenVerifier({ issuer: issuer.issuer, audience: issuer.audience }, clock);
    const token = await issuer.tokenFor([{ ...clerk, from: '2022-06-10' }]);
    expect((await its.verify(token)).pairs).toEqual([]);
    clock.moveTo(new Date('2022-06-09T17:00:00Z'));
    expect((await its.verify(token)).pairs).toEqual([clerk]);
  });

  it('no longer takes a token that it knew, once it has expired', async () => {
    const token = await issuer.tokenFor([clerk], { expiresIn: '1h' });
    await verifier.verify(token);
    jest.useFakeTimers({ now: Date.now() + 61 * 60_000, doNotFake: allButTheDay });
    await expect(verifier.verify(token)).rejects.toThrow(NotSignedIn);
    jest.useRealTimers();
  });
});
