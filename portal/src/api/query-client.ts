import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Faults of the way are tried again by themselves; what the server refused is not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof Problem) || error.isNetwork || [502, 503, 504].includes(error.status)),
    },
    // What a person asks for is done now or told to have failed; it never goes out later by itself.
    mutations: { retry: false, networkMode: 'always' },
  },
});
