import { Counter, Gauge, Histogram } from 'prom-client';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

export const outboxPending = new Gauge({ name: 'outbox_pending', help: 'Events committed and not yet published' });
export const outboxOldestAge = new Gauge({
  name: 'outbox_oldest_age_seconds',
  help: 'Age of the oldest event not yet published; page above 60',
});
export const outboxPublishSeconds = new Histogram({
  name: 'outbox_publish_seconds',
  help: 'Time to publish one batch, confirms included',
  labelNames: ['result'],
  buckets: seconds,
});
export const outboxPublishFailures = new Counter({
  name: 'outbox_publish_failures_total',
  help: 'Events not published, by reason',
  labelNames: ['reason'],
});
export const relayLeader = new Gauge({
  name: 'relay_leader',
  help: '1 where this replica relays',
  labelNames: ['svc'],
});
export const relayFenceLost = new Counter({
  name: 'relay_fence_lost_total',
  help: 'Batches published by a relay whose lease another had taken (duplicates, never losses)',
});

export const inboxEvents = new Counter({
  name: 'inbox_events_total',
  help: 'Events by what became of them',
  labelNames: ['consumer', 'type', 'result'],
});
export const inboxParked = new Gauge({ name: 'inbox_parked', help: 'Events that wait for an earlier one' });
export const inboxParkedOldestAge = new Gauge({
  name: 'inbox_parked_oldest_age_seconds',
  help: 'Age of the oldest parked event; page above 60',
});
export const inboxDead = new Gauge({ name: 'inbox_dead', help: 'Events given up; page above 0' });
export const inboxStreamsHeld = new Gauge({ name: 'inbox_streams_held', help: 'Streams stopped by a dead event' });
export const inboxHandlerSeconds = new Histogram({
  name: 'inbox_handler_seconds',
  help: 'Time in the handlers of one event',
  labelNames: ['type'],
  buckets: seconds,
});
export const inboxEndToEndSeconds = new Histogram({
  name: 'inbox_end_to_end_seconds',
  help: 'From the telling transaction (by the id of the event) to the commit of its effect',
  labelNames: ['type'],
  buckets: seconds,
});

export const busSessions = new Counter({
  name: 'bus_sessions_total',
  help: 'Sessions with the broker (roles `listen` and `changes`: with the own database) that ended, by reason; page above 5 a minute',
  labelNames: ['role', 'reason'],
});
export const busConnected = new Gauge({ name: 'bus_connected', help: '1 while connected', labelNames: ['role'] });
export const amqpBlocked = new Gauge({ name: 'amqp_blocked', help: '1 while the broker takes no messages' });
export const deadLetterMessages = new Gauge({
  name: 'dlq_messages',
  help: 'Messages in the dead-letter queue; page above 0',
  labelNames: ['queue'],
});
