import { Injectable } from '@nestjs/common';
import { AttachmentRepository } from '../attachments/domain/attachment.repository';
import { OutlineRepository } from '../outlines/domain/outline.repository';
import { prepareContent } from './domain/canonical-body';
import type { Finding } from './domain/finding';
import type { Report } from './domain/report';
import { type ReportContent, sectionsToSend } from './domain/report-content';
import { RevisionRepository } from './domain/revision.repository';

/** Warns the writer of a returned report that nothing in it differs from what was returned. */
@Injectable()
export class UnchangedSinceReturn {
  constructor(
    private readonly revisions: RevisionRepository,
    private readonly outlines: OutlineRepository,
    private readonly attachments: AttachmentRepository,
  ) {}

  async findings({ id, status, revision, outline: name }: Report, content: ReportContent): Promise<Finding[]> {
    if (status !== 'returned') return [];
    if ((await this.attachments.ofReport(id)).some(({ sentWith }) => sentWith === null)) return [];
    const { nil, cover, sections, unplaced, indicators } = await this.revisions.body(id, revision);
    const sent = prepareContent({ cover, sections, unplaced, indicators }, nil);
    const now = { ...content, sections: sectionsToSend(content.sections, await this.outlines.get(name)) };
    return prepareContent(now, null).sha256 === sent.sha256 ? [nothingChanged] : [];
  }
}

const nothingChanged: Finding = {
  severity: 'warning',
  code: 'nothing-changed',
  message: {
    vi: 'Nội dung vẫn giống hệt lần gửi đã bị trả lại.',
    en: 'The content is exactly what was returned.',
  },
  advice: {
    vi: 'Hãy xem lý do trả lại và sửa những chỗ được nêu trước khi gửi lại.',
    en: 'Read the reason for the return and mend what it names before sending again.',
  },
};
