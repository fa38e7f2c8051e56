import { lazyRouteComponent } from '@tanstack/react-router';
import { MissingCode } from './missing-code';

/** A screen whose code is fetched when it is first wanted; where it does not come the page says so and mends itself. */
export const screen: typeof lazyRouteComponent = (importer, name) =>
  lazyRouteComponent(
    () =>
      importer().catch((cause: unknown) => {
        throw new MissingCode(cause);
      }),
    name,
  );
