import { z } from 'zod';
import { DomainError } from '@common/errors/domain-error';

export const PagingQuery = z.strictObject({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

/** One page of a list; `nextCursor` is null on the last one. */
export type Page<Item> = Readonly<{ items: Item[]; nextCursor: string | null }>;

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export class InvalidCursor extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'invalid-cursor';
  constructor() {
    super({
      vi: 'Con trỏ trang (cursor) không hợp lệ. Hãy dùng đúng giá trị nextCursor của trang trước, hoặc tải lại từ trang đầu.',
      en: 'The cursor is not valid. Use nextCursor of the page before, or begin with the first page.',
    });
  }
}

/** The cursor names the sort key of the last row shown. */
export function writeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

export function readCursor<Key extends z.ZodType>(cursor: string | undefined, key: Key): z.infer<Key> | null {
  if (cursor === undefined) return null;
  try {
    return key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new InvalidCursor();
  }
}
