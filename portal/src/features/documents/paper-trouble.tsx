import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@portal/session/session';
import { Button } from '@portal/ui/button';
import { ProblemNote } from '@portal/ui/problem-note';
import { renderingsQuery, retryRendering } from './documents.api';
import type { Paper } from './papers';
import styles from './documents.module.css';

/** Why a paper is not there yet, and the way to ask for it again. */
export function PaperTrouble({ paper: { state, rendering } }: { paper: Paper }) {
  const { t } = useTranslation('documents');
  const client = useQueryClient();
  const mayRetry = useMay('rendering.retry');
  const retry = useMutation({
    mutationFn: retryRendering,
    onSuccess: () => client.invalidateQueries(renderingsQuery(rendering?.draftId ?? '')),
  });
  if (!rendering?.lastError || (state !== 'failed' && state !== 'trying-again')) return null;
  return (
    <div className={styles.trouble}>
      <p>{t(state === 'failed' ? 'failedHint' : 'tryingAgainHint', { attempts: rendering.attempts })}</p>
      <details>
        <summary>{t('why')}</summary>
        <p>{rendering.lastError}</p>
      </details>
      {state === 'failed' && mayRetry && (
        <Button onPress={() => retry.mutate(rendering.id)} isPending={retry.isPending}>
          {t('renderAgain')}
        </Button>
      )}
      {retry.error && <ProblemNote error={retry.error} />}
    </div>
  );
}
