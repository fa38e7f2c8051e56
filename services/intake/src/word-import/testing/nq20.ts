import type { Outline } from '@common/contracts/outline';
import { shippedOutline } from '../../outlines/shipped-outlines';

/** The shipped outline of Resolution 20, for tests. */
export const nq20: Outline = shippedOutline('NQ20-5N')!;
