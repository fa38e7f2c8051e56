import { HoldRemindersController } from './hold-reminders/hold-reminders.controller';
import { HoldReminders } from './hold-reminders/hold-reminders.use-case';
import { ListRemindersController } from './list-reminders/list-reminders.controller';
import { ListRemindersQuery } from './list-reminders/list-reminders.query';
import { PlannerLoop } from './plan-reminders/planner-loop';
import { PlanReminders } from './plan-reminders/plan-reminders.use-case';
import { PlannedDays } from './storage/planned-days';
import { ReminderLedger } from './storage/reminder-ledger';

export const reminderControllers = [ListRemindersController, HoldRemindersController];
export const reminderProviders = [
  ReminderLedger,
  PlannedDays,
  PlanReminders,
  PlannerLoop,
  ListRemindersQuery,
  HoldReminders,
];
