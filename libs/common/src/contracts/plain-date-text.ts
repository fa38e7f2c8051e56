import { z } from 'zod';

/** A day without a time, as people write it in Asia/Ho_Chi_Minh: `YYYY-MM-DD`; 2022-02-30 is refused. */
export const PlainDateText = z.iso.date();
