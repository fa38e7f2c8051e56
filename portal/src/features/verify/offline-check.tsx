import { useTranslation } from 'react-i18next';
import { CodeBlock } from '@portal/ui/code-block';
import { Card } from '@portal/ui/page';

/** The same check without trusting this page: with the public keys and the command of the project. */
export function OfflineCheck() {
  const { t } = useTranslation('verify');
  const keys = `${location.origin}/api/intake/v1/receipts/jwks`;
  const command = [
    `curl -s ${keys} -o jwks.json`,
    'npx tonghop verify receipt bien-nhan.jws --jwks jwks.json',
    'sha256sum bao-cao.docx',
  ].join('\n');
  return (
    <Card title={t('offline')}>
      <p>{t('offlineHint')}</p>
      <CodeBlock name={t('offlineCommand')} text={command} copy={t('copy')} copied={t('copied')} />
    </Card>
  );
}
