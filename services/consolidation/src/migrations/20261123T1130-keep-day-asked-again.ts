import type { Migration } from '@common/persistence/migration';

/** The day by which a returned report is asked for again; null of returns heard of before. */
export const keepDayAskedAgain: Migration = {
  name: '20261123T1130-keep-day-asked-again',
  up: 'alter table report add column asked_again jsonb;',
  down: 'alter table report drop column asked_again;',
};
