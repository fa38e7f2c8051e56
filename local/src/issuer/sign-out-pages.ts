import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { escaped, page } from './html';
import { languageOf } from './language';

const titles = {
  out: { vi: 'Đăng xuất', en: 'Sign out' },
  gone: { vi: 'Đã đăng xuất', en: 'Signed out' },
  fault: { vi: 'Máy chủ đăng nhập không nhận yêu cầu này', en: 'The sign-in server does not take this request' },
};

/** The pages around signing out, and of faults. `home` is the front door's address. */
export function issuerPages(home: string) {
  const language = (ctx: KoaContextWithOIDC) => languageOf(ctx.query.ui_locales);

  /**
   * Asks before the session at the issuer ends; `form` is the issuer's own, with its protection against forgery. Who comes
   * from the front door has said so there already, and is not asked twice; another site cannot sign anybody out.
   */
  async function signOutPage(ctx: KoaContextWithOIDC, form: string): Promise<void> {
    const [leave, stay] =
      language(ctx) === 'en' ? ['Sign out everywhere', 'Stay signed in'] : ['Đăng xuất khỏi hệ thống', 'Ở lại'];
    const agreed = ['same-site', 'same-origin'].includes(ctx.get('sec-fetch-site'));
    ctx.body = page({
      ...{ language: language(ctx), home, title: titles.out, ...(agreed && { script: '/press.js' }) },
      body: `${form}<ul><li><button form="op.logoutForm" value="yes" name="logout"${agreed ? ' data-press' : ''}>${leave}</button></li>
${agreed ? '' : `<li><button form="op.logoutForm">${stay}</button></li>`}</ul>`,
    });
  }

  async function signedOutPage(ctx: KoaContextWithOIDC): Promise<void> {
    const words = language(ctx) === 'en' ? 'You may close this page.' : 'Có thể đóng trang này.';
    ctx.body = page({ language: language(ctx), home, title: titles.gone, body: `<p>${words}</p>` });
  }

  async function faultPage(ctx: KoaContextWithOIDC, { error, error_description }: ErrorOut): Promise<void> {
    const words =
      language(ctx) === 'en'
        ? 'Go back to the first page and begin again.'
        : 'Hãy về trang đầu của hệ thống rồi làm lại từ đó.';
    const said = escaped([error, error_description].filter(Boolean).join(': '));
    ctx.type = 'html';
    ctx.body = page({
      ...{ language: language(ctx), home, title: titles.fault },
      body: `<p>${words}</p><p><small>${said}</small></p>`,
    });
  }

  return { signOutPage, signedOutPage, faultPage };
}
