import { useSearch } from '@tanstack/react-router';
import { FileSpreadsheet, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { ProblemNote } from '@portal/ui/problem-note';
import styles from './board.module.css';
import { filtersOf } from './board-search';
import type { Board } from './use-board';

/** Takes along what is on screen: as a workbook, or on paper. */
export function BoardActions({ campaignId, board }: { campaignId: string; board: Board }) {
  const { t } = useTranslation('board');
  const search = filtersOf(useSearch({ from: '/campaigns/$campaignId/participants' }));
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    setSaving(true);
    setError(null);
    try {
      const { exportBoard } = await import('./export/export-board');
      await exportBoard(campaignId, board, search, t);
    } catch (fault) {
      setError(fault);
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className={styles.actions}>
      <Button onPress={() => print()}>
        <Printer size={16} aria-hidden /> {t('print')}
      </Button>
      <Button onPress={() => void save()} isPending={saving} isDisabled={board.waiting || !board.matrix}>
        <FileSpreadsheet size={16} aria-hidden /> {t(saving ? 'export.working' : 'export.button')}
      </Button>
      {error !== null && <ProblemNote error={error} />}
    </div>
  );
}
