import { daysBetween } from '@common/time/plain-date';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { useToday } from '@portal/session/today';
import { Facts } from '@portal/ui/facts';
import { Card } from '@portal/ui/page';
import { Badge } from '@portal/ui/state-badge';
import type { Participant } from '../campaign.api';

type Props = { participant: Participant; resubmitBy?: string | null; sent?: boolean };

/** The days that hold for this unit, a return's new one before the first, with what was extended; how many are left while it still has to send. */
export function DatesOfReport({ participant, resubmitBy = null, sent = false }: Props) {
  const { t } = useTranslation('desk');
  const { due, onTime, lock } = participant.deadlines;
  const current = resubmitBy ?? due;
  const extended = participant.extension;
  return (
    <Card title={t('dates.title')}>
      <Facts
        facts={[
          { name: t('dates.due'), value: sent ? day(current) : <Until date={current} /> },
          { name: t('dates.dueBefore'), value: current === due ? null : day(due) },
          { name: t('dates.onTime'), value: onTime === due ? null : day(onTime) },
          { name: t('dates.lock'), value: day(lock) },
          {
            name: t('dates.extended'),
            value: extended && t('dates.extension', { reason: extended.reason, by: extended.decidedBy }),
          },
        ]}
      />
    </Card>
  );
}

function Until({ date }: { date: string }) {
  const { t } = useTranslation('desk');
  const left = daysBetween(useToday().today, date);
  if (left < 0) return <Days date={date} tone="bad" words={t('dates.passed', { count: -left })} />;
  if (left === 0) return <Days date={date} tone="warn" words={t('dates.isToday')} />;
  return <Days date={date} tone={left <= 3 ? 'warn' : 'neutral'} words={t('dates.left', { count: left })} />;
}

function Days({ date, tone, words }: { date: string; tone: 'bad' | 'warn' | 'neutral'; words: string }) {
  return (
    <>
      {day(date)} <Badge tone={tone}>{words}</Badge>
    </>
  );
}
