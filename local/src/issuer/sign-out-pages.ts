import type { KoaContextWithOIDC } from 'oidc-provider';
import { page } from './html';

/** Asks before the session at the issuer ends; `form` is the issuer's own, with its protection against forgery. */
export async function signOutPage(ctx: KoaContextWithOIDC, form: string): Promise<void> {
  ctx.body = page(
    'Đăng xuất / Sign out',
    `${form}<button type="submit" form="op.logoutForm" value="yes" name="logout">Đăng xuất khỏi hệ thống<small>Sign out everywhere</small></button>
     <button type="submit" form="op.logoutForm">Ở lại<small>Stay signed in</small></button>`,
  );
}

export async function signedOutPage(ctx: KoaContextWithOIDC): Promise<void> {
  ctx.body = page('Đã đăng xuất / Signed out', '<p>Có thể đóng trang này. / You may close this page.</p>');
}
