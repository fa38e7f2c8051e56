import createClient, { type Middleware } from 'openapi-fetch';
import { tellSessionEnded } from '@portal/session/session-ended';
import { networkProblem, problemFrom } from './problem';
import type { paths } from './wire';

const told: Middleware = {
  onResponse: ({ response }) => {
    if (response.status === 401) tellSessionEnded();
  },
};

/** The API as `/openapi.json` describes it; the front door adds who we are. */
export const api = createClient<paths>({ baseUrl: '/', fetch: (request) => fetch(request) });
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
