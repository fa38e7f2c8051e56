import { bindings } from '@common/messaging/topology';
import { chosenServices, type ServiceName, services } from '../service-databases';

export type ChosenLetters = Readonly<{ services: ServiceName[]; ids: string[] }>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Services and ids in any order; ids alone are looked for at every service that listens. */
export function chosenLetters(words: string[]): ChosenLetters {
  const ids = words.filter((word) => uuid.test(word));
  const names = words.filter((word) => !uuid.test(word));
  const listening = services.filter((service) => bindings[service]);
  return { services: names.length > 0 ? chosenServices(names) : listening, ids };
}
