import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import type { Accounts } from './accounts';
import { page } from './html';
import { languageOf, type Bilingual } from './language';
import { signInPage } from './sign-in-page';
import type { UnitsAtWork } from './units-at-work';

const FORM_LIMIT = 10_000;

type Place = Readonly<{ provider: Provider; accounts: Accounts; home: string; atWork: () => Promise<UnitsAtWork> }>;

/** Answers `/sign-in/<uid>`: shows the sample accounts (`?q=` searches, `?lang=`), and signs in as the chosen one. */
export async function signIn({ provider, accounts, home, atWork }: Place, req: IncomingMessage, res: ServerResponse) {
  const query = new URL(req.url ?? '/', home).searchParams;
  const refuse = (status: number, [title, words]: readonly [Bilingual, Bilingual]) => {
    const language = languageOf(query.get('lang'));
    send(res, status, page({ language, home, title, body: `<p>${words[language]}</p>` }));
  };
  try {
    const { uid, params } = await provider.interactionDetails(req, res);
    if (req.method !== 'POST') {
      const language = languageOf(query.get('lang'), params.ui_locales);
      const search = query.get('q')?.trim() ?? '';
      const { participants } = accounts;
      return send(res, 200, signInPage({ uid, language, home, search, participants, atWork: await atWork() }));
    }
    if (Number(req.headers['content-length'] ?? FORM_LIMIT) >= FORM_LIMIT) return refuse(413, unknownAccount);
    const form = new URLSearchParams(await text(req));
    const account = form.get('account') ?? '';
    if (!accounts.find(account)) return refuse(400, unknownAccount);
    const asked = languageOf(params.ui_locales);
    const shown = languageOf(form.get('lang'), asked);
    accounts.signsIn(account, shown === asked ? null : shown);
    await provider.interactionFinished(req, res, { login: { accountId: account } }, { mergeWithLastSubmission: false });
  } catch {
    refuse(400, lostInteraction);
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

const unknownAccount = [
  { vi: 'Không có tài khoản này', en: 'No such account' },
  {
    vi: 'Hãy quay lại và chọn một tài khoản trong danh sách.',
    en: 'Go back and choose an account from the list.',
  },
] as const;
const lostInteraction = [
  { vi: 'Lần đăng nhập này đã hết hạn', en: 'This sign-in has expired' },
  {
    vi: 'Hãy về trang đầu của hệ thống và đăng nhập lại.',
    en: 'Go back to the first page and sign in once more.',
  },
] as const;
