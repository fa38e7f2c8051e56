import { Injectable } from '@nestjs/common';
import { createLog } from '@common/logging/log';

const log = createLog('notification');

/** What operators hear of the sender, in the process' log. */
@Injectable()
export class SenderAlarms {
  /** `needsPerson`: the relay is there and refuses this installation (its sender or its sign-in). */
  relayAway(reply: string, needsPerson: boolean, pauseMs: number): void {
    const facts = { reply, pauseMs };
    if (needsPerson) log.error(facts, 'the relay refuses our sender or sign-in; no mail goes until that is mended');
    else log.warn(facts, 'the relay cannot be reached; mails wait');
  }

  mailFaulted(mailId: string, error: unknown): void {
    log.error({ mailId, err: error }, 'a mail could not be prepared or recorded');
  }
}
