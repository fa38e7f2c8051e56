import { z } from 'zod';
import type { WrittenMail } from '../domain/written-mail';
import { blocksOf } from './mail-blocks';
import { MailText, mailText } from './mail-text';
import { writeHtml } from './write-html';
import { writeText } from './write-text';

/** What every mail needs: whom it speaks to, for whom it speaks, where to go, and the code to quote in an answer. */
export const Frame = z.object({
  unit: z.string().min(1),
  owner: z.string().min(1),
  /** Name and address of whom to ask at the owner's, if known. */
  contact: z.string().min(1).nullable(),
  link: z.url(),
  reference: z.string().min(1),
  /** The campaign's data are a sample, and its mails say so. */
  sample: z.boolean(),
});
export type Frame = z.infer<typeof Frame>;

type Parts<Data> = Readonly<{ subject(data: Data): string; body(data: Data, frame: Frame): MailText }>;

/** One kind of mail. `version` is kept with each mail sent, so that the log tells which wording it had. */
export type Template<Data = unknown> = Readonly<{ name: string; write(data: Data, frame: Frame): WrittenMail }>;

/** Raised where a placeholder has no proper value: such a mail is not sent. */
export class MailDataMissing extends Error {}

export function defineTemplate<Schema extends z.ZodType>(
  name: string,
  version: number,
  schema: Schema,
  { subject, body }: Parts<z.infer<Schema>>,
): Template<z.input<Schema>> {
  return {
    name,
    write(given, givenFrame) {
      const data = checked(name, schema, given);
      const frame = checked(name, Frame, givenFrame);
      const head = subject(data).normalize('NFC').replace(/\s+/g, ' ').trim();
      const blocks = blocksOf(framed(body(data, frame), frame));
      return { subject: head, text: writeText(blocks), html: writeHtml(head, blocks), template: `${name}/${version}` };
    },
  };
}

function checked<Schema extends z.ZodType>(name: string, schema: Schema, given: unknown): z.infer<Schema> {
  const result = schema.safeParse(given);
  if (!result.success) throw new MailDataMissing(`${name}: ${z.prettifyError(result.error)}`);
  return result.data;
}

const sampleNote = new MailText('Lưu ý: thời hạn và đơn vị trong thư này là dữ liệu mẫu của hệ thống.\n\n');

function framed(body: MailText, { unit, owner, contact, reference, sample }: Frame): MailText {
  return mailText`
Kính gửi: ${unit}

${body}

Trân trọng,
**${unit === owner ? 'Hệ thống Tổng Hợp' : owner}**

${sample ? sampleNote : new MailText('')}Mã tham chiếu: ${reference}
Thư do hệ thống Tổng Hợp tự động gửi, xin không trả lời thư này. Khi cần trao đổi, đề nghị liên hệ bộ phận đầu mối của ${contact ? `${owner} (${contact})` : owner} và nêu mã tham chiếu.`;
}
