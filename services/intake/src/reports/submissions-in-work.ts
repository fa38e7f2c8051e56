import { Injectable } from '@nestjs/common';

/** How many reports are being taken in at this moment, so that background work can stand back. */
@Injectable()
export class SubmissionsInWork {
  private running = 0;

  async count<T>(work: () => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
    }
  }

  get many(): boolean {
    return this.running > 4;
  }
}
