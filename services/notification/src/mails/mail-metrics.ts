import { Counter, Gauge } from 'prom-client';

export const mailsTotal = new Counter({
  name: 'mails_total',
  help: 'Changes of state of mails by the state they came to; failed and bounced want a look',
  labelNames: ['status'],
});
export const mailPendingOldestAge = new Gauge({
  name: 'mail_pending_oldest_age_seconds',
  help: 'Since when the oldest mail that may go now waits; page above 3600',
});
