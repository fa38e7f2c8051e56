import { Outline } from '@common/contracts/outline';
import nq20 from '../../data/NQ20-5N.json' with { type: 'json' };

/** The outline of Resolution 20's review (the simulator's own copy), for use without a running intake service. */
export const sampleOutline: Outline = Outline.parse(nq20);
