import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { aFile, runTool } from '../testing/run-tool';

const content = { unit: 'province-30-party', campaign: '655/KH-BYT', revision: 1, onTime: true };

async function keyPair(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  return {
    privateKey,
    jwks: aFile(`${kid}.jwks`, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid }] })),
  };
}

async function receipt(kid = 'key-1') {
  const { privateKey, jwks } = await keyPair(kid);
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const jws = await new CompactSign(bytes).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);
  return { jws, jwks };
}

it('a genuine receipt is shown with what it says', async () => {
  const { jws, jwks } = await receipt();
  const { code, json } = await runTool(['verify', 'receipt', aFile('r.jws', jws), '--jwks', jwks, '--json']);
  expect(code).toBe(0);
  expect(json()).toMatchObject({ valid: true, receipt: content });
});

it('a receipt whose verdict was changed is found out', async () => {
  const { jws, jwks } = await receipt();
  const [header, , signature] = jws.split('.');
  const changed = Buffer.from(JSON.stringify({ ...content, onTime: false })).toString('base64url');
  const file = aFile('changed.jws', `${header}.${changed}.${signature}`);
  const { code, json } = await runTool(['verify', 'receipt', file, '--jwks', jwks, '--json']);
  expect(code).toBe(1);
  expect(json()).toMatchObject({ valid: false, reason: 'bad-signature' });
});

it('a receipt signed by somebody else is found out', async () => {
  const { jws } = await receipt('key-2');
  const { jwks } = await keyPair('key-1');
  const { code, json } = await runTool(['verify', 'receipt', aFile('other.jws', jws), '--jwks', jwks, '--json']);
  expect(code).toBe(1);
  expect(json()).toMatchObject({ valid: false, reason: 'unknown-key' });
});

it('a file that is no receipt, or keys that are none, cannot be checked', async () => {
  const { jws, jwks } = await receipt();
  expect((await runTool(['verify', 'receipt', aFile('no.jws', 'a.b'), '--jwks', jwks])).code).toBe(2);
  expect((await runTool(['verify', 'receipt', aFile('r.jws', jws), '--jwks', aFile('no.jwks', '[]')])).code).toBe(2);
});
