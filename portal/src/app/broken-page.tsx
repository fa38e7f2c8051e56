import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { networkProblem, Problem } from '@portal/api/problem';
import { reach, useWay } from '@portal/api/way';
import { buttonClass } from '@portal/ui/button-class';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { NotForYou } from './entrance';
import { isMissingCode } from './missing-code';

type Props = { error: unknown; retry: () => void };

/**
 * A screen that could not be shown: says why, and tries again on demand, or by itself once the server is reached again.
 * What is not there, or not for this person, stays so: then it shows the way to what is.
 */
export function BrokenPage({ error, retry }: Props) {
  const { t } = useTranslation();
  const { reset } = useQueryErrorResetBoundary();
  const isCode = isMissingCode(error);
  const again = () => {
    if (isCode) return location.reload();
    reset();
    retry();
  };
  useRetryWhenReached(isCode || (error instanceof Problem && error.isNetwork), again);
  if (error instanceof Problem && error.code === 'not-permitted') return <NotForYou />;
  if (error instanceof Problem && error.status === 404) {
    return (
      <Page title={t('broken')}>
        <ProblemNote error={error} />
        {error.code === 'report-not-found' && <p>{t('ownReportsHint')}</p>}
        <p>
          <Link to="/" className={buttonClass('primary')}>
            {t('toWork')}
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title={t('broken')}>
      <ProblemNote error={isCode ? networkProblem() : error} retry={again} />
    </Page>
  );
}

/** Only where the way was seen closed: a fault that stays although the server answers is not tried for ever. */
function useRetryWhenReached(isOfTheWay: boolean, retry: () => void): void {
  const { kind } = useWay();
  const wasClosed = useRef(false);
  const again = useEffectEvent(retry);
  useEffect(() => {
    if (isOfTheWay) reach.doubt();
  }, [isOfTheWay]);
  useEffect(() => {
    if (!isOfTheWay) return;
    if (kind !== 'open') wasClosed.current = true;
    else if (wasClosed.current) again();
  }, [isOfTheWay, kind]);
}
