import { Controller, Get, Redirect, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath, ParsedQuery } from '@common/http/parsed';
import { mediaTypes } from '../domain/document';
import { DownloadFile, linkSeconds } from './download-file.use-case';

const Path = z.object({ id: z.uuid(), format: z.enum(['docx', 'pdf']) });
const Query = z.strictObject({ edition: z.enum(['draft', 'issued']).optional() });
const Link = z.object({
  link: z.url(),
  expiresInSeconds: z.int(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int(),
});

type Path = z.infer<typeof Path>;
type Query = z.infer<typeof Query>;

/** Without `edition` the issued file, or the draft's while the document has no number. */
@Controller('documents')
export class DownloadFileController {
  constructor(private readonly downloadFile: DownloadFile) {}

  @Get(':id/files/:format')
  @Redirect()
  @Endpoint({
    permission: 'document.read',
    summary: 'Redirects (302) to a link to the file, good for five minutes.',
    summaryVi: 'Chuyển (302) tới đường dẫn tải tệp, dùng được trong năm phút.',
  })
  async redirect(
    @ParsedPath(Path) path: Path,
    @ParsedQuery(Query) query: Query,
    @CurrentUser() user: User,
  ): Promise<{ url: string; statusCode: number }> {
    const { link } = await this.downloadFile.link({ ...path, ...query }, user);
    return { url: link, statusCode: 302 };
  }

  @Get(':id/files/:format/link')
  @Endpoint({
    permission: 'document.read',
    summary: 'A link to the file, good for five minutes.',
    summaryVi: 'Đường dẫn tải tệp, dùng được trong năm phút.',
    answer: Link,
  })
  async link(
    @ParsedPath(Path) path: Path,
    @ParsedQuery(Query) query: Query,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof Link>> {
    return { ...(await this.downloadFile.link({ ...path, ...query }, user)), expiresInSeconds: linkSeconds };
  }

  @Get(':id/files/:format/content')
  @Endpoint({
    permission: 'document.read',
    summary: 'The file itself.',
    summaryVi: 'Chính tệp đó.',
    file: 'application/octet-stream',
  })
  async content(
    @ParsedPath(Path) path: Path,
    @ParsedQuery(Query) query: Query,
    @CurrentUser() user: User,
  ): Promise<StreamableFile> {
    const { stream, fileName, file } = await this.downloadFile.content({ ...path, ...query }, user);
    return new StreamableFile(stream, {
      type: mediaTypes[file.format],
      length: file.file.bytes,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    });
  }
}
