import { useTranslation } from 'react-i18next';
import { CodeBlock } from '@portal/ui/code-block';
import { Code, Facts } from '@portal/ui/facts';
import { Note } from '@portal/ui/notes';
import { Card } from '@portal/ui/page';
import { type Description, machineAccess } from './description';
import { firstCall } from './first-call';
import styles from './developers.module.css';

/** Where a service account gets its token, and a first call to copy. */
export function Access({ description }: { description: Description }) {
  const { t } = useTranslation('developers');
  const access = machineAccess(description);
  const api = description.servers?.[0]?.url ?? location.origin;
  return (
    <Card title={t('access')}>
      <ol className={styles.steps}>
        <li>{t('stepAccount')}</li>
        <li>{t('stepToken')}</li>
        <li>{t('stepCall')}</li>
      </ol>
      {access ? (
        <>
          <Facts
            facts={[
              { name: t('tokenAddress'), value: <Code>{access.tokenUrl}</Code> },
              { name: t('apiAddress'), value: <Code>{api}</Code> },
              { name: t('sampleAccount'), value: access.sample && <Code>{access.sample.id}</Code> },
              {
                name: t('wholeDescription'),
                value: <a href="/openapi.json">{t('openApiFile')}</a>,
              },
            ]}
          />
          <h3>{t('firstCall')}</h3>
          <p>{t(access.sample ? 'firstCallSample' : 'firstCallOwn')}</p>
          <CodeBlock name={t('firstCall')} text={firstCall(access, api)} copy={t('copy')} copied={t('copied')} />
        </>
      ) : (
        <Note kind="warning" title={t('noTokenAddress')} />
      )}
    </Card>
  );
}
