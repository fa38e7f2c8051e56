import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { outlineQuery } from '@portal/content/outline.api';
import { Button } from '@portal/ui/button';
import { Page } from '@portal/ui/page';
import { IndicatorTable } from './indicator-table';
import styles from './outline-page.module.css';
import { SectionGuidance } from './section-guidance';

/** What is asked: every section with what to write in it, and the figures; printable as it is. */
export function OutlinePage() {
  const { t } = useTranslation('desk');
  const { code, version } = useParams({ from: '/outlines/$code/versions/$version' });
  const { data: outline } = useSuspenseQuery(outlineQuery({ code, version: Number(version) }));
  const asked = outline.sections.filter(({ leaf, required }) => leaf && required).length;
  return (
    <Page
      title={outline.title}
      lead={t('outline.lead', { asked, indicators: outline.indicators.length, version: outline.version })}
      actions={
        <Button onPress={() => print()}>
          <Printer size={18} aria-hidden /> {t('outline.print')}
        </Button>
      }
    >
      <p className={styles.source}>{t('outline.source', { source: outline.source })}</p>
      <section className={styles.sections} aria-label={t('outline.sections')}>
        {outline.sections.map((section) => (
          <SectionGuidance key={section.id} section={section} />
        ))}
      </section>
      {outline.indicators.length > 0 && (
        <section className={styles.indicators}>
          <h2>{t('outline.indicators')}</h2>
          <IndicatorTable indicators={outline.indicators} />
        </section>
      )}
    </Page>
  );
}
