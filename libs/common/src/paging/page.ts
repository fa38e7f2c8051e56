import { z } from 'zod';
import { DomainError } from '../errors/domain-error';

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

type Key = string | number;

/** Cuts `limit + 1` rows to a page; `keyOf` names the values the rows are sorted by. */
export function pageFrom<Item>(rows: readonly Item[], limit: number, keyOf: (item: Item) => Key[]): Page<Item> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null };
}

/** The sort values after which the page begins; nulls for the first page. */
export function cursorAfter(cursor: string | undefined, types: readonly ('string' | 'number')[]): (Key | null)[] {
  if (cursor === undefined) return types.map(() => null);
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === types.length &&
      values.every((value, i) => typeof value === types[i])
    )
      return values as Key[];
  } catch {
    throw new InvalidCursor();
  }
  throw new InvalidCursor();
}
