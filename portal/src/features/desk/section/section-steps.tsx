import { Link } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import type { Place } from './place-of-section';

/** To the sections before and after, and back to the whole report. */
export function SectionSteps({ reportId, place: { previous, next } }: { reportId: string; place: Place }) {
  const { t } = useTranslation('editor');
  const to = '/reports/$reportId/sections/$sectionId';
  return (
    <>
      {previous && (
        <Link
          to={to}
          params={{ reportId, sectionId: previous.id }}
          className={buttonClass()}
          aria-label={t('section.previous', { number: previous.number, title: previous.title })}
        >
          <ArrowLeft size={16} aria-hidden /> {previous.number}
        </Link>
      )}
      <Link to="/reports/$reportId" params={{ reportId }} className={buttonClass()}>
        <ListChecks size={16} aria-hidden /> {t('section.toReport')}
      </Link>
      {next && (
        <Link
          to={to}
          params={{ reportId, sectionId: next.id }}
          className={buttonClass()}
          aria-label={t('section.next', { number: next.number, title: next.title })}
        >
          {next.number} <ArrowRight size={16} aria-hidden />
        </Link>
      )}
    </>
  );
}
