import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingMessage } from '../domain/mail-relay';

/** The message as it goes over the wire: text and HTML, marked as sent by a machine so that nothing answers it. */
export function composeMessage(message: OutgoingMessage, from: string, date: Date): Promise<Buffer> {
  return new MailComposer({
    from,
    to: message.to.map(({ name, email }) => ({ name, address: email })),
    subject: message.subject,
    text: message.text,
    html: message.html,
    messageId: message.messageId,
    date,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'vi',
      'X-Tonghop-Kind': message.kind,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
