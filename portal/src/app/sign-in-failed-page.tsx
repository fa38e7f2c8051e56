import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import { Note } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';

const known = ['sign-in-failed', 'issuer-unavailable', 'sign-out-unfinished', 'cross-site-request'] as const;

export type FailedSignIn = { why?: string; returnTo?: string };

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export function failedSignIn(search: Record<string, unknown>): FailedSignIn {
  const found = { why: text(search.why), returnTo: text(search.returnTo) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Where the front door sends a person whose sign-in (or sign-out) went wrong: what happened, and the way to try again. */
export function SignInFailedPage() {
  const { t } = useTranslation();
  const { why, returnTo } = useSearch({ from: '/sign-in-failed' });
  const reason = known.find((code) => code === why) ?? 'other';
  const again = returnTo ? `/sign-in?${new URLSearchParams({ returnTo })}` : '/sign-in';
  return (
    <Page title={t(reason === 'sign-out-unfinished' ? 'signOutFailed' : 'signInFailed')}>
      <Note kind="fault" title={t(`whySignInFailed.${reason}`)} />
      <p>
        <a className={buttonClass('primary')} href={again}>
          {t('signInAgain')}
        </a>
      </p>
    </Page>
  );
}
