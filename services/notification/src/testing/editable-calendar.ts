import type { PlainDate } from '@common/time/plain-date';
import { calendarExceptions } from '@common/time/vietnamese-calendar';
import { WorkingCalendar } from '@common/time/working-calendar';

/** Working days that a test may edit, as an administrator would. */
export class EditableCalendar extends WorkingCalendar {
  private readonly edited = new Map<PlainDate, boolean>();

  constructor() {
    super(calendarExceptions);
  }

  override isWorking(day: PlainDate): boolean {
    return this.edited.get(day) ?? super.isWorking(day);
  }

  edit(day: PlainDate, working: boolean): void {
    this.edited.set(day, working);
  }

  restore(): void {
    this.edited.clear();
  }
}
