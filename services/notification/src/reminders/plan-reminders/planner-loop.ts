import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createLog } from '@common/logging/log';
import { Clock } from '@common/time/clock';
import { DemonstrationClock } from '@common/time/demonstration-clock';
import { BackgroundLoop } from '../../background-loop';
import { plannerLastRun } from './planner-metrics';
import { PlannerSettings } from './planner-settings';
import { PlanReminders } from './plan-reminders.use-case';

const log = createLog('notification');

/** Plans every few minutes, and at each step of a demonstration. */
@Injectable()
export class PlannerLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: BackgroundLoop;
  private plannedAt = 0;

  constructor(
    private readonly planReminders: PlanReminders,
    private readonly clock: Clock,
    settings: PlannerSettings,
  ) {
    this.loop = new BackgroundLoop('the planner', settings.everySeconds * 1_000, () => this.plan(), log);
  }

  onApplicationBootstrap(): void {
    this.loop.start();
    if (this.clock instanceof DemonstrationClock) this.clock.onStep(() => this.idle());
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  private async plan(): Promise<boolean> {
    const now = this.clock.now().getTime();
    const plan = await this.planReminders.execute();
    if (plan) {
      this.plannedAt = now;
      plannerLastRun.setToCurrentTime();
    }
    if (plan?.held)
      log.error({ mails: plan.mails }, 'too many mails were planned for one day; they are held until released');
    return false;
  }

  /** The planner has looked at the present instant. */
  private async idle(): Promise<boolean> {
    if (this.loop.busy) return false;
    if (this.plannedAt === this.clock.now().getTime()) return true;
    this.loop.wake();
    return false;
  }
}
