import { escaped, page } from './page';

/** Paths that mails name, and where the API has the same thing. The first that matches counts. */
const inTheApi: readonly (readonly [RegExp, string])[] = [
  [/^\/reports\/([^/?]+)/, '/api/intake/v1/reports/$1'],
  [/^\/campaigns\/([^/?]+)\/participants/, '/api/intake/v1/campaigns/$1/participants'],
  [/^\/campaigns\/([^/?]+)/, '/api/intake/v1/campaigns/$1'],
  [/^\/outlines\/([^/?]+)\/versions\/([^/?]+)/, '/api/intake/v1/outlines/$1/versions/$2'],
  [/^\/documents\/([^/?]+)/, '/api/document/v1/documents/$1'],
];

/** Where the API has what a page of the portal would show; null when it has nothing like it. */
export function apiAddressOf(path: string): string | null {
  for (const [pattern, address] of inTheApi) {
    const found = pattern.exec(path);
    if (found) return address.replace(/\$(\d)/g, (_, index: string) => found[Number(index)] ?? '');
  }
  return null;
}

/** What a person sees who follows a link of a mail, until the portal is there. `path` is as it was asked for. */
export function noPortalPage(path: string, nonce: string): string {
  const address = apiAddressOf(path);
  const same = address
    ? `<dt>Nội dung này trong API <span lang="en">· the same in the API</span></dt>
<dd><a href="${escaped(address)}"><code>${escaped(address)}</code></a> (cần đăng nhập <span lang="en">· after signing in</span>)</dd>`
    : '';
  return page(
    'Cổng thông tin chưa có trong bản này',
    nonce,
    `<h1>Cổng thông tin chưa có trong bản này</h1>
<p>Địa chỉ <code>${escaped(path)}</code> sẽ mở trang tương ứng khi có cổng thông tin. Hiện nay, hãy dùng API hoặc gửi báo cáo theo cách đơn vị đang dùng.<br>
<span lang="en">The portal is not part of this version yet. Until it is, use the API.</span></p>
<p><a class="button" href="/sign-in">Đăng nhập <span lang="en">· Sign in</span></a></p>
<dl>
${same}
<dt><a href="/openapi.json">Mô tả API</a></dt>
<dd>mọi việc làm được trong bản này <span lang="en">· all that can be done in this version</span></dd>
<dt><a href="/">Trang đầu</a></dt><dd>tình trạng hệ thống, kiểm tra biên nhận và văn bản <span lang="en">· first page</span></dd>
</dl>`,
  );
}
