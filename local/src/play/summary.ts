import type { Session } from './api';
import type { Draft, Participation } from './freeze-draft';
import type { Produced } from './fetch-documents';
import type { Deeds } from './play-days';

/** What the play produced; `out/summary.json` holds it. */
export type Summary = Readonly<{
  campaign: { id: string; code: string; lastDay: string };
  participants: number;
  sent: { word: number; json: number; nil: number; again: number };
  reviewed: { accepted: number; returned: number; extended: number };
  participation: Participation;
  mails: Record<string, number>;
  draft: Draft;
  documents: Produced[];
}>;

/** How many mails of each kind went out. */
export async function mailCounts(admin: Session, campaignId: string): Promise<Record<string, number>> {
  const mails = await admin.all<{ kind: string; status: string }>(
    `notification/notifications?campaignId=${campaignId}&status=sent&limit=200`,
  );
  const counts: Record<string, number> = {};
  for (const { kind } of mails) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export function sentCounts(deeds: Deeds): Pick<Summary, 'sent' | 'reviewed'> {
  const { word, json, nil, resend, accept, extend } = deeds;
  return {
    sent: { word, json, nil, again: resend },
    reviewed: { accepted: accept, returned: deeds.return, extended: extend },
  };
}

/** The summary as the terminal shows it. */
export function summaryLines({
  campaign,
  participants,
  sent,
  reviewed,
  participation,
  mails,
  draft,
  documents,
}: Summary): string[] {
  const letters = Object.values(mails).reduce((sum, count) => sum + count, 0);
  return [
    `Đợt sơ kết / campaign ${campaign.code}: ${participants} đơn vị / participants`,
    `  gửi / sent: ${sent.word} Word, ${sent.json} JSON, ${sent.nil} không có nội dung / nil, ${sent.again} gửi lại / sent again`,
    `  xử lý / reviewed: ${reviewed.accepted} tiếp nhận / accepted, ${reviewed.returned} trả lại / returned, ${reviewed.extended} gia hạn / extended`,
    `  ngày cuối / last day ${campaign.lastDay}: ${participation.in} đã tổng hợp / in, ${participation.waiting} chờ / waiting, ${participation.returned} đang sửa / returned, ${participation.owed} còn nợ / owed, ${participation.late} muộn / late`,
    `  thư / mails: ${letters} (${Object.entries(mails)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')})`,
    `Dự thảo lần / draft ${draft.number}: ${draft.sections} mục / sections, sha256 ${draft.sha256}`,
    ...documents.map(
      ({ path, title, pages, sha256 }) => `  ${path}  ${title}, ${pages} trang / pages  ${sha256.slice(0, 16)}…`,
    ),
    ...unprintableLines(documents),
  ];
}

/** A character that no font has is another one on the paper: whoever looks at the paper is told. */
function unprintableLines(documents: readonly Produced[]): string[] {
  const characters = [...new Set(documents.flatMap(({ unprintable }) => unprintable ?? []))];
  if (characters.length === 0) return [];
  const signs = characters.join(' ');
  return [
    `  Ký tự phông chữ không có, bản in thay bằng ký hiệu khác / characters that the font lacks, printed as other signs: ${signs}`,
    '    (xem đoạn có chúng: trang Văn bản, mở từng văn bản / where they stood: page Documents, open each)',
  ];
}
