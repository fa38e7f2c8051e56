import { Injectable } from '@nestjs/common';
import type { Finding } from './domain/finding';
import { ImportRecordRepository } from './domain/import-record.repository';
import type { Report } from './domain/report';
import { anothersFile } from './import-word/whose-file.query';

/** What is doubtful about the Word file that the report was read from: that it may be another unit's. */
@Injectable()
export class FileFindings {
  constructor(private readonly imports: ImportRecordRepository) {}

  async findings({ id, sourceSha256 }: Report): Promise<Finding[]> {
    if (sourceSha256 === null) return [];
    const warnings = await this.imports.warnings(id);
    return warnings
      .filter(({ code }) => anothersFile.includes(code))
      .map(({ code, says }) => ({ severity: 'warning', code, message: says, advice }));
  }
}

const advice = {
  vi: 'Nếu nhầm tệp, hãy tải đúng tệp của đơn vị lên để thay.',
  en: 'If it is the wrong file, upload the unit’s own in its place.',
};
