import { Gauge } from 'prom-client';

export const plannerLastRun = new Gauge({
  name: 'planner_last_run_timestamp_seconds',
  help: 'When this replica last planned reminders to the end; page where the latest of all is older than 1800 s',
});
