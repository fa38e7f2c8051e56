import { HoldRemindersController } from './hold-reminders/hold-reminders.controller';
import { HoldReminders } from './hold-reminders/hold-reminders.use-case';
import { ListRemindersController } from './list-reminders/list-reminders.controller';
import { ListRemindersQuery } from './list-reminders/list-reminders.query';
import { ShowHoldController } from './show-hold/show-hold.controller';
import { PlannerLoop } from './plan-reminders/planner-loop';
import { PlanReminders } from './plan-reminders/plan-reminders.use-case';
import { CampaignHolds } from './domain/campaign-holds';
import { PostgresCampaignHolds } from './storage/postgres-campaign-holds';
import { PlannedDays } from './domain/planned-days';
import { PostgresPlannedDays } from './storage/postgres-planned-days';
import { ReminderLedger } from './domain/reminder-ledger';
import { PostgresReminderLedger } from './storage/postgres-reminder-ledger';

export const reminderControllers = [ListRemindersController, ShowHoldController, HoldRemindersController];
export const reminderProviders = [
  { provide: ReminderLedger, useClass: PostgresReminderLedger },
  { provide: PlannedDays, useClass: PostgresPlannedDays },
  { provide: CampaignHolds, useClass: PostgresCampaignHolds },
  PlanReminders,
  PlannerLoop,
  ListRemindersQuery,
  HoldReminders,
];
