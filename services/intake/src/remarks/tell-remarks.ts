import { Injectable } from '@nestjs/common';
import { GiveOutRemarks } from '../reports/domain/give-out-remarks';
import { RemarkRepository } from './domain/remark.repository';

/** What a return asks of the remarks: from then on the unit reads them, and none is changed or taken back. */
@Injectable()
export class TellRemarks extends GiveOutRemarks {
  constructor(private readonly remarks: RemarkRepository) {
    super();
  }

  override ofReport(reportId: string, at: Date): Promise<string[]> {
    return this.remarks.tellAll(reportId, at);
  }
}
