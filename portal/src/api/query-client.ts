import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Faults of the way are tried again by themselves; what the server refused is not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof Problem) || error.isNetwork || error.status === 503),
    },
    mutations: { retry: false },
  },
});
