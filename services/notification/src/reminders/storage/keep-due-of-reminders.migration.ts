import type { Migration } from '@common/persistence/migration';

/**
 * Each entry of the ledger keeps the day it reminded of, which a later return or extension must not change. Of entries made
 * before this one it is known where the deadline has not moved since, and where the entry is of the due day itself.
 */
export const keepDueOfReminders: Migration = {
  name: '20261123T1130-keep-due-of-reminders',
  up: `
    alter table reminder add column due date;
    update reminder set due = (planned_for at time zone 'Asia/Ho_Chi_Minh')::date where stage = 'DUE';
    update reminder set due = obligation.due from obligation
     where obligation.id = reminder.obligation_id and obligation.deadline_rev = reminder.deadline_rev;`,
  down: 'alter table reminder drop column due;',
};
