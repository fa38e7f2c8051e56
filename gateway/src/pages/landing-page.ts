type Landing = Readonly<{ nonce: string; name: string | null; mailboxUrl: string | undefined }>;

/** The first page until the portal is there: says what this is and where everything is. */
export function landingPage({ nonce, name, mailboxUrl }: Landing): string {
  const account = name
    ? `<p>Đang đăng nhập: <strong>${escaped(name)}</strong> <span lang="en">· signed in</span></p>
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
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tổng Hợp</title>
<style nonce="${nonce}">
body { font: 16px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; color: #1f1f1f; }
.button, button { font: inherit; display: inline-block; padding: .5rem 1rem; border: 1px solid #0958d9; border-radius: 6px;
  background: #0958d9; color: #fff; text-decoration: none; cursor: pointer; }
[lang=en] { color: #595959; } .button [lang=en], button [lang=en] { color: #fff; } dt { margin-top: 1rem; } code { background: #f5f5f5; padding: .1rem .3rem; }
</style>
</head>
<body><main>
<h1>Tổng Hợp</h1>
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
<dd><code>npx tonghop verify document TỆP</code></dd>
</dl>
</main></body>
</html>`;
}

function row(href: string, title: string, vi: string, en: string): string {
  return `<dt><a href="${escaped(href)}">${title}</a></dt><dd>${vi} <span lang="en">· ${en}</span></dd>`;
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
