import { useNavigate } from '@tanstack/react-router';
import { FileUp, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import type { ParticipantName } from '../campaign.api';
import { useBeginReport } from './begin-report';

/** The Word file first, as offices work; or the outline, section by section. */
export function WaysToBegin({ name, onWord }: { name: ParticipantName; onWord: () => void }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const begin = useBeginReport();
  const write = async () => {
    const { id } = await begin.mutateAsync(name);
    await navigate({ to: '/reports/$reportId', params: { reportId: id } });
  };
  return (
    <>
      {begin.error && <ProblemNote error={begin.error} />}
      <Card title={t('start.wordTitle')}>
        <p>{t('start.wordHint')}</p>
        <p>
          <Button kind="primary" onPress={onWord}>
            <FileUp size={18} aria-hidden /> {t('start.word')}
          </Button>
        </p>
      </Card>
      <Card title={t('start.outlineTitle')}>
        <p>{t('start.outlineHint')}</p>
        <p>
          <Button isPending={begin.isPending} onPress={() => void write().catch(() => undefined)}>
            <ListChecks size={18} aria-hidden /> {t('start.outline')}
          </Button>
        </p>
      </Card>
    </>
  );
}
