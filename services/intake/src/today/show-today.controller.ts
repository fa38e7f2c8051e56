import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { Clock } from '@common/time/clock';
import { DemonstrationClock } from '@common/time/demonstration-clock';
import { plainDateOf } from '@common/time/plain-date';

const Answer = z.object({
  today: z.iso.date().describe('The day it is in Vietnam.'),
  now: z.iso.datetime(),
  demonstration: z.boolean().describe('True where the demonstration tells the time.'),
});

/** Whoever shows deadlines asks what day it is by the clock that judges them: a demonstration stands in another year. */
@Controller('today')
export class ShowTodayController {
  constructor(private readonly clock: Clock) {}

  @Get()
  @Endpoint({
    permission: 'public',
    summary: 'What day it is for deadlines.',
    summaryVi: 'Hôm nay là ngày nào khi tính thời hạn.',
    answer: Answer,
  })
  show(): z.infer<typeof Answer> {
    const now = this.clock.now();
    return {
      today: plainDateOf(now),
      now: now.toISOString(),
      demonstration: this.clock instanceof DemonstrationClock,
    };
  }
}
