import { samplePassword, samplePeople } from '../issuer/people';
import { sampleClient } from '../issuer/sample-client';

type Addresses = Readonly<{ frontDoor: string; mailbox: string | null; issuer: string }>;

/** What is printed once all runs: where to look, who can sign in, and how a script gets a token. */
export function addressLines({ frontDoor, mailbox, issuer }: Addresses, folder: string, embedded: boolean): string[] {
  return [
    `  Hệ thống / front door:  ${frontDoor}`,
    `  Đăng nhập / sign-in:    ${frontDoor}/sign-in`,
    ...(mailbox ? [`  Hộp thư / mailbox:      ${mailbox}`] : []),
    `  Máy chủ định danh / issuer: ${issuer}`,
    `  Dữ liệu, nhật ký / data, logs: ${folder}, ${folder}/logs`,
    ...(embedded ? [`  Cho npx tonghop / for npx tonghop: export DATABASE_URL="$(cat ${folder}/database-url)"`] : []),
    ...(process.env.OIDC_ISSUER ? [] : sampleAccountLines(issuer)),
  ];
}

function sampleAccountLines(issuer: string): string[] {
  const accounts = samplePeople.people.map(({ account }) => account).join(', ');
  const [machine] = samplePeople.machines.slice(-1);
  return [
    `  Tài khoản mẫu / sample accounts: ${accounts}, clerk.<đơn vị / unit>`,
    '  Mã truy cập của một người / a person’s token:',
    `    curl -s ${issuer}/token -d grant_type=password -d client_id=${sampleClient} -d username=editor -d password=${samplePassword}`,
    ...(machine
      ? [
          `  Mã truy cập của một phần mềm / a machine’s token (${machine.pairs.map(({ unit }) => unit).join(', ')}):`,
          `    curl -s ${issuer}/token -u ${machine.client}:${machine.secret} -d grant_type=client_credentials`,
        ]
      : []),
  ];
}
