import { escaped, page } from './page';

type Landing = Readonly<{ nonce: string; name: string | null; mailboxUrl: string | undefined }>;

/** The first page until the portal is there: says what this is and where everything is. */
export function landingPage({ nonce, name, mailboxUrl }: Landing): string {
  const account = name
    ? `<p>Đang đăng nhập: <strong>${escaped(name)}</strong> <span lang="en">· signed in</span></p>
       <p>Cổng thông tin chưa có trong bản này; khi đã đăng nhập, có thể mở ngay:
       <span lang="en">The portal is not part of this version yet; signed in, you can open:</span></p>
       <ul><li><a href="/api/intake/v1/campaigns">các đợt sơ kết <span lang="en">· the campaigns</span></a></li>
       <li><a href="/api/document/v1/documents">văn bản đã lập <span lang="en">· the documents made</span></a> (tổ biên tập, lãnh đạo, văn thư <span lang="en">· drafting team, leaders, registry</span>)</li></ul>
       <form method="post" action="/sign-out"><button>Đăng xuất <span lang="en">· Sign out</span></button></form>`
    : `<p><a class="button" href="/sign-in">Đăng nhập <span lang="en">· Sign in</span></a></p>`;
  const mailbox = mailboxUrl
    ? row(
        mailboxUrl,
        'Hộp thư',
        'thư nhắc, biên nhận và trả lại mà hệ thống đã gửi',
        'mailbox: reminders, receipts and returns',
      )
    : '';
  return page(
    'Tổng Hợp',
    nonce,
    `<h1>Tổng Hợp</h1>
<p>Tiếp nhận, tổng hợp báo cáo sơ kết của các tỉnh, bộ, ngành và lập bộ hồ sơ trình.<br>
<span lang="en">Takes in the reports of a nationwide review, consolidates them and makes the submissions.</span></p>
${account}
<dl>
${row('/openapi.json', 'Mô tả API', 'mọi địa chỉ của các dịch vụ (OpenAPI 3.1)', 'API description of all services')}
${row('/health/ready', 'Tình trạng hệ thống', 'từng dịch vụ có sẵn sàng không', 'whether each service is ready')}
${mailbox}
<dt>Kiểm tra biên nhận <span lang="en">· check a receipt</span></dt>
<dd><code>npx tonghop verify receipt TỆP --jwks KHÓA</code> (<a href="/api/intake/v1/receipts/jwks">khóa công khai <span lang="en">· public keys</span></a>)</dd>
<dt>Kiểm tra văn bản <span lang="en">· check a document</span></dt>
<dd><code>npx tonghop verify document TỆP --server ĐỊA_CHỈ</code> (địa chỉ của trang này <span lang="en">· the address of this page</span>)</dd>
</dl>`,
  );
}

function row(href: string, title: string, vi: string, en: string): string {
  return `<dt><a href="${escaped(href)}">${title}</a></dt><dd>${vi} <span lang="en">· ${en}</span></dd>`;
}
