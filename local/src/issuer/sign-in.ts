import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import type { Accounts } from './accounts';
import { page } from './html';
import { signInPage } from './sign-in-page';

const FORM_LIMIT = 10_000;

/** Answers `/sign-in/<uid>`: shows the sample accounts, and signs in as the chosen one. */
export async function signIn(provider: Provider, accounts: Accounts, req: IncomingMessage, res: ServerResponse) {
  try {
    const { uid } = await provider.interactionDetails(req, res);
    if (req.method !== 'POST') return send(res, 200, signInPage(uid, accounts.participants));
    if (Number(req.headers['content-length'] ?? FORM_LIMIT) >= FORM_LIMIT) return send(res, 413, unknownAccount);
    const account = new URLSearchParams(await text(req)).get('account') ?? '';
    if (!accounts.find(account)) return send(res, 400, unknownAccount);
    await provider.interactionFinished(req, res, { login: { accountId: account } }, { mergeWithLastSubmission: false });
  } catch {
    send(res, 400, lostInteraction);
  }
}

function send(res: ServerResponse, status: number, html: string): void {
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  res.end(html);
}

const unknownAccount = page(
  'Không có tài khoản này / No such account',
  '<p>Hãy quay lại và chọn một tài khoản trong danh sách. / Go back and choose an account from the list.</p>',
);
const lostInteraction = page(
  'Lần đăng nhập này đã hết hạn / This sign-in has expired',
  '<p>Hãy mở lại trang của hệ thống và đăng nhập lại. / Open the system’s page again and sign in once more.</p>',
);
