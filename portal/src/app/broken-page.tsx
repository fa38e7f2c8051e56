import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';

/** A screen that could not be shown: says why, and tries again on demand. */
export function BrokenPage({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('broken')}>
      <ProblemNote error={error} retry={retry} />
    </Page>
  );
}
