import { Injectable } from '@nestjs/common';

/** Lets whoever has made a mail wake the sender of the same process, so that it need not wait for its next look. */
@Injectable()
export class SenderWake {
  private listener: () => void = () => undefined;

  listen(listener: () => void): void {
    this.listener = listener;
  }

  now(): void {
    this.listener();
  }
}
