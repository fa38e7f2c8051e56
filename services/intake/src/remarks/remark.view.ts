import { z } from 'zod';
import { IdPath } from '@common/http/id-path';
import type { User } from '@common/auth/user';
import type { Remark } from './domain/remark';

export const RemarkPath = IdPath.extend({ remarkId: z.uuid() });
export type RemarkPath = z.infer<typeof RemarkPath>;

const said = { by: z.string(), at: z.iso.datetime() };

export const RemarkView = z.object({
  id: z.uuid(),
  revision: z.int().describe('The revision that it was made on.'),
  sectionId: z.string().nullable().describe('Null where it is about the report as a whole.'),
  blockId: z.string().nullable(),
  text: z.string(),
  writtenBy: z.string(),
  writtenAt: z.iso.datetime(),
  mine: z.boolean().describe('The caller wrote it.'),
  toldAt: z.iso.datetime().nullable().describe('When it was given out with a return; null: the unit does not know it.'),
  answer: z.object({ text: z.string(), ...said }).nullable(),
  done: z.object(said).nullable().describe('The unit says that it has mended the place.'),
});
export type RemarkView = z.infer<typeof RemarkView>;

export function viewRemark(remark: Remark, user: User): RemarkView {
  const { id, revision, sectionId, blockId, text, writtenBy, writtenAt, toldAt, answer, done } = remark;
  return {
    ...{ id, revision, sectionId, blockId, text, answer, done },
    writtenBy: writtenBy.name,
    writtenAt: writtenAt.toISOString(),
    mine: writtenBy.id === user.id,
    toldAt: toldAt?.toISOString() ?? null,
  };
}
