import type { User } from '@common/auth/user';
import type { Report } from '../../reports/domain/report';
import { RemarkAlreadyTold, RemarkNotNow, RemarkNotYours } from './remark.errors';

type Said = Readonly<{ by: string; at: string }>;

/** What the drafting team notes on one place of a revision. The unit learns of it when the report is returned. */
export type Remark = Readonly<{
  id: string;
  reportId: string;
  revision: number;
  /** Null where it is about the report as a whole. */
  sectionId: string | null;
  blockId: string | null;
  text: string;
  writtenBy: Pick<User, 'id' | 'name'>;
  writtenAt: Date;
  /** When it was given out with a return. */
  toldAt: Date | null;
  answer: (Said & Readonly<{ text: string }>) | null;
  /** The unit says that it has mended the place. */
  done: Said | null;
}>;

/** Remarks are made on what lies with the drafting team: while the unit writes there is nothing to remark on. */
export function requireRemarkable({ id, status }: Pick<Report, 'id' | 'status'>): void {
  if (status !== 'submitted' && status !== 'nil-return' && status !== 'accepted') throw new RemarkNotNow(id, status);
}

/** What was given out stays; before that its writer may take it back or change its words. */
export function requireWithdrawable({ id, writtenBy, toldAt }: Remark, user: Pick<User, 'id'>): void {
  if (writtenBy.id !== user.id) throw new RemarkNotYours(id);
  if (toldAt !== null) throw new RemarkAlreadyTold(id);
}
