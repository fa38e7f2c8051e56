import { createRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Waiting } from '@portal/ui/notes';
import { BrokenPage } from './broken-page';
import { NotFoundPage } from './not-found-page';
import { routeTree } from './routes';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: PendingPage,
  defaultErrorComponent: ({ error, reset }) => <BrokenPage error={error} retry={reset} />,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function PendingPage() {
  const { t } = useTranslation('ui');
  return <Waiting>{t('loadingPage')}</Waiting>;
}
