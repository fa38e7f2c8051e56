import createClient, { type Middleware } from 'openapi-fetch';
import { isAnotherHere, personHere, tellAnother } from '@portal/session/person-here';
import { tellSessionEnded } from '@portal/session/session-ended';
import { networkProblem, problemFrom } from './problem';
import { reaching } from './way';
import type { paths } from './wire';

const told: Middleware = {
  onRequest: ({ request }) => {
    if (isAnotherHere()) throw networkProblem();
    const person = personHere();
    if (person !== null) request.headers.set('x-person', encodeURIComponent(person));
  },
  onResponse: async ({ response }) => {
    if (response.status === 401 && personHere() !== null) tellSessionEnded();
    if (response.status !== 409) return;
    const problem = (await response
      .clone()
      .json()
      .catch(() => null)) as { code?: string } | null;
    if (problem?.code === 'signed-in-as-another') tellAnother({ name: null });
  },
};

/** The API as `/openapi.json` describes it; the front door adds who we are. */
export const api = createClient<paths>({ baseUrl: '/', fetch: reaching });
api.use(told);

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The answer's data; throws a `Problem` for anything else. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw networkProblem();
  });
  if (!response.ok) throw problemFrom(response.status, error);
  return data as T;
}
