import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack } from '../launcher/stack';
import { agendaOf } from './agenda';
import type { Api } from './api';
import { castOf } from './cast';
import { instant, lastDay } from './day';
import { fetchDocuments, type Produced } from './fetch-documents';
import { freezeDraft, participationOf, type Draft, type Participation } from './freeze-draft';
import { openCampaign } from './open-campaign';
import { playDays, type Deeds } from './play-days';
import type { Progress } from './progress';
import { loadReferenceData } from './reference-data';
import { mailCounts, sentCounts, type Summary } from './summary';

type Options = Readonly<{ stack: Stack; api: Api; progress: Progress; size?: number; outFolder: string }>;

/** Plays the whole review, from the plan to the three documents of draft 1. */
export async function play({ stack, api, progress, size, outFolder }: Options): Promise<Summary> {
  const [admin, editor] = [api.as('admin'), api.as('editor')];
  let cast!: ReturnType<typeof castOf>;
  let deeds!: Deeds;
  let participation!: Participation;
  let draft!: Draft;
  let documents: Produced[] = [];
  let campaignId = '';

  await progress.phase('Nạp đơn vị và đề cương / units and outline', async () => {
    const { units, outlines } = await loadReferenceData(admin);
    return `${units} đơn vị / units, ${outlines} đề cương / outlines`;
  });
  await progress.phase('Viết báo cáo mô phỏng / writing the simulated reports', async () => {
    cast = castOf(size);
    return `${cast.reports.length}`;
  });
  await progress.phase('Diễn từng ngày / playing day after day', async () => {
    const { outline, reports } = cast;
    const opensOn = cast.plan.openedOn;
    const campaignOf = async () => (campaignId = await openCampaign(admin, cast.plan));
    deeds = await playDays({ stack, api, campaignOf, opensOn, outline, agenda: agendaOf(reports), progress });
    return `${deeds.send} đã gửi / sent, ${deeds.accept} đã tiếp nhận / accepted`;
  });
  await progress.phase('Tổng hợp theo mục / consolidating by section', async () => {
    participation = await participationOf(editor, campaignId, deeds.accept);
    return `${participation.in}/${participation.expected}`;
  });
  await progress.phase('Chốt dự thảo lần 1 / freezing draft 1', async () => {
    draft = await freezeDraft(editor, campaignId, lastDay);
    return `sha256 ${draft.sha256.slice(0, 16)}…`;
  });
  await progress.phase('Lập văn bản DOCX và PDF / rendering the documents', async () => {
    documents = await fetchDocuments(editor, draft.draftId, outFolder, (done, of) =>
      progress.bar(done, of, `${done}/${of}`),
    );
    return `${documents.length} tệp / files`;
  });
  await stack.setDemonstrationClock(instant(lastDay, 18));
  const mails = await mailCounts(admin, campaignId);
  return {
    campaign: { id: campaignId, code: cast.plan.code, lastDay },
    participants: cast.reports.length,
    ...sentCounts(deeds),
    participation,
    mails,
    draft,
    documents,
  };
}

/** Keeps what the play produced beside the data and in `out/`. */
export function keepSummary(summary: Summary, dataFolder: string, outFolder: string): void {
  const text = `${JSON.stringify(summary, null, 2)}\n`;
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(join(outFolder, 'summary.json'), text);
  writeFileSync(join(dataFolder, 'summary.json'), text);
}
