import { useTranslation } from 'react-i18next';
import { hasPermission, type Permission, roles } from '@common/auth/roles';
import { Code, Facts } from '@portal/ui/facts';
import type { Description, Endpoint, Schema } from './description';
import styles from './developers.module.css';
import { SchemaTree } from './schema-tree';

/** Who may call an endpoint, what it takes and what it answers. */
export function EndpointDetails({ endpoint, description }: { endpoint: Endpoint; description: Description }) {
  const { t } = useTranslation(['developers', 'shell']);
  const { id, operation } = endpoint;
  const permission = operation['x-permission'] ?? 'public';
  const holders = roles.filter((role) => hasPermission([role], permission as Permission));
  const parameters = operation.parameters ?? [];
  const asked = Object.entries(operation.requestBody?.content ?? {});
  const answers = Object.entries(operation.responses ?? {}).flatMap(([status, { content = {} }]) => {
    const types: [string, Schema | undefined][] = Object.entries(content).map(([type, media]) => [type, media.schema]);
    return (types.length > 0 ? types : [['', undefined] as const]).map(([type, schema]) => ({ status, type, schema }));
  });
  const part = (title: string, schema: Schema | undefined) => (
    <div key={title} className={styles.part}>
      <h3>{title}</h3>
      {schema ? <SchemaTree schema={schema} description={description} /> : <p>{t('noBody')}</p>}
    </div>
  );
  return (
    <div className={styles.details}>
      <Facts
        facts={[
          {
            name: t('permission'),
            value:
              permission === 'public' ? (
                t('public')
              ) : (
                <>
                  <Code>{permission}</Code> {`(${holders.map((role) => t(`shell:role.${role}`)).join(', ')})`}
                </>
              ),
          },
          { name: t('link'), value: <a href={`#${id}`}>{`#${id}`}</a> },
        ]}
      />
      {parameters.length > 0 &&
        part(t('parameters'), {
          properties: Object.fromEntries(
            parameters.map(({ name, in: place, schema }) => [`${name} (${place})`, schema ?? {}]),
          ),
          required: parameters.filter(({ required }) => required).map(({ name, in: place }) => `${name} (${place})`),
        })}
      {asked.map(([type, { schema }]) => part(t('body', { type }), schema))}
      {answers.map(({ status, type, schema }) =>
        part(status === 'default' ? t('refusal', { type }) : t('answer', { status, type }), schema),
      )}
    </div>
  );
}
