import { type DynamicModule, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock';
import { DemonstrationClock } from './demonstration-clock';

@Module({})
export class ClockModule {
  /** `demonstrationStart` is set by the launcher of the embedded stack alone. */
  static forService(demonstrationStart: string | undefined): DynamicModule {
    const clock = demonstrationStart ? new DemonstrationClock(demonstrationStart) : new SystemClock();
    return { module: ClockModule, global: true, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}
