export const exchange = 'evt';
export const deadLetterExchange = 'evt.dlx';

export function queueOf(service: string): string {
  return `${service}.in`;
}

export function deadLetterQueueOf(service: string): string {
  return `${service}.dlq`;
}
