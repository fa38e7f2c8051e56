import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@portal/ui/fields';
import { Empty } from '@portal/ui/notes';
import { Card } from '@portal/ui/page';
import { type Description, endpointsOf, matching } from './description';
import { EndpointRow } from './endpoint-row';
import styles from './developers.module.css';

/** Every endpoint by service; what is searched for stands in the address. */
export function EndpointList({ description }: { description: Description }) {
  const { t } = useTranslation('developers');
  const { q = '' } = useSearch({ from: '/developers' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const found = matching(endpointsOf(description), typed);
  const services = [...new Set(found.map(({ service }) => service))];
  const search = (text: string) => {
    setTyped(text);
    void navigate({ to: '/developers', search: text.trim() ? { q: text } : {}, replace: true });
  };
  return (
    <>
      <search>
        <TextField label={t('find')} hint={t('findHint')} type="search" value={typed} onChange={search} />
      </search>
      {found.length === 0 && (
        <Empty level={2} title={t('nothingFound')}>
          <p>{t('nothingFoundHint')}</p>
        </Empty>
      )}
      {services.map((service) => (
        <Card key={service} title={t(`service.${service}` as 'service.intake', { defaultValue: service })}>
          <div className={styles.endpoints}>
            {found
              .filter((endpoint) => endpoint.service === service)
              .map((endpoint) => (
                <EndpointRow key={endpoint.id} endpoint={endpoint} description={description} />
              ))}
          </div>
        </Card>
      ))}
    </>
  );
}
