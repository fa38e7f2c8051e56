import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { outlineQuery } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import { Note } from '@portal/ui/notes';
import { placeOf } from '../section/place-of-section';

type Props = { report: Report; parts: readonly string[] };

/** Why the report was not sent: what was written there is not at the server yet; with the way to each place. */
export function UnsavedParts({ report, parts }: Props) {
  const { t } = useTranslation('desk');
  const { data: outline } = useSuspenseQuery(outlineQuery(report.outline));
  const link = (part: string) => {
    const params = { reportId: report.id };
    if (part === 'cover') return <Link {...{ params }} to="/reports/$reportId/cover" children={t('task.cover')} />;
    if (part === 'indicators') {
      return <Link {...{ params }} to="/reports/$reportId/indicators" children={t('task.indicators')} />;
    }
    const section = placeOf(outline.sections, part)?.section;
    const name = section ? `${section.number} ${section.title}`.trim() : part;
    const to = '/reports/$reportId/sections/$sectionId';
    return <Link to={to} params={{ ...params, sectionId: part }} children={name} />;
  };
  return (
    <Note kind="fault" title={t('send.unsaved')}>
      <p>{t('send.unsavedHint')}</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>{link(part)}</li>
        ))}
      </ul>
    </Note>
  );
}
