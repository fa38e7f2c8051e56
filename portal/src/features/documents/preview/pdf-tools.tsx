import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import styles from './preview.module.css';
import { larger, smaller, turnedTo, type View } from './view';

type Props = { view: View; pages: number; onChange: (view: View) => void };

/** Turns pages, goes to one, makes it larger or smaller. */
export function PdfTools({ view, pages, onChange }: Props) {
  const { t } = useTranslation('documents');
  return (
    <div className={styles.tools} role="group" aria-label={t('preview.tools')}>
      <Button
        aria-label={t('preview.before')}
        isDisabled={view.page === 1}
        onPress={() => onChange(turnedTo(view, view.page - 1, pages))}
      >
        <ChevronLeft size={18} aria-hidden />
      </Button>
      <label className={styles.where}>
        {t('preview.goTo')}
        <input
          type="number"
          min={1}
          max={pages}
          value={view.page}
          onChange={(event) => onChange(turnedTo(view, event.target.valueAsNumber, pages))}
        />
        {t('preview.of', { pages })}
      </label>
      <Button
        aria-label={t('preview.after')}
        isDisabled={view.page === pages}
        onPress={() => onChange(turnedTo(view, view.page + 1, pages))}
      >
        <ChevronRight size={18} aria-hidden />
      </Button>
      <Button aria-label={t('preview.smaller')} onPress={() => onChange(smaller(view))}>
        <ZoomOut size={18} aria-hidden />
      </Button>
      <span aria-live="polite">{t('preview.zoom', { zoom: view.zoom })}</span>
      <Button aria-label={t('preview.larger')} onPress={() => onChange(larger(view))}>
        <ZoomIn size={18} aria-hidden />
      </Button>
    </div>
  );
}
