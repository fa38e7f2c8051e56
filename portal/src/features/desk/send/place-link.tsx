import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Place } from './place-of-finding';

/** The way to where a finding is mended; one about the report as a whole has none. */
export function PlaceLink({ place, reportId }: { place: Place; reportId: string }) {
  const { t } = useTranslation('desk');
  const params = { reportId };
  if (place.kind === 'section') {
    const { id, number, title } = place.section;
    return (
      <Link to="/reports/$reportId/sections/$sectionId" params={{ ...params, sectionId: id }}>
        {number}. {title}
      </Link>
    );
  }
  if (place.kind === 'indicators') {
    return (
      <Link to="/reports/$reportId/indicators" params={params} hash={place.indicatorId ?? undefined}>
        {t('send.openIndicators')}
      </Link>
    );
  }
  if (place.kind === 'word') {
    return (
      <Link to="/reports/$reportId/word" params={params}>
        {t('send.openWord')}
      </Link>
    );
  }
  if (place.kind === 'cover') {
    return (
      <Link to="/reports/$reportId/cover" params={params}>
        {t('send.openCover')}
      </Link>
    );
  }
  return null;
}
