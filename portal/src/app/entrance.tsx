import { Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Permission } from '@common/auth/roles';
import type { vi } from '@portal/locale/vi';
import { may, useSession } from '@portal/session/session';
import { buttonClass } from '@portal/ui/button-class';
import { Page } from '@portal/ui/page';

/** What a screen shows, as it is named to somebody who is not signed in. */
export type Subject = keyof typeof vi.shell.signInFirst.to;

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    subject?: Subject;
    needs?: Permission;
  }
}

/** The screen of the address; before it, the sign-in, or the word that it is not for this person. */
export function Entrance() {
  const session = useSession();
  const { subject, needs } = useMatches({ select: (matches) => matches.at(-1)?.staticData }) ?? {};
  if (subject && !session.signedIn) return <SignInFirst subject={subject} />;
  if (needs && !may(session, needs)) return <NotForYou />;
  return <Outlet />;
}

/** The sign-in that comes back to this very address. */
export function useSignInHref(): string {
  const { href } = useLocation();
  const { i18n } = useTranslation();
  return `/sign-in?${new URLSearchParams({ returnTo: href, language: i18n.language })}`;
}

function SignInFirst({ subject }: { subject: Subject }) {
  const { t } = useTranslation();
  return (
    <Page title={t(`signInFirst.to.${subject}`)} lead={t('signInFirst.hint')}>
      <p>
        <a className={buttonClass('primary')} href={useSignInHref()}>
          {t('signIn')}
        </a>
      </p>
    </Page>
  );
}

export function NotForYou() {
  const { t } = useTranslation();
  const { name } = useSession();
  return (
    <Page title={t('notForYou')}>
      <p data-screen-fault>{t('notForYouHint', { name })}</p>
    </Page>
  );
}
