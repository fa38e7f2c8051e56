import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Description, Schema } from './description';
import styles from './developers.module.css';
import { type Field, fieldsOf, schemaWords } from './schema-words';

type Props = { schema: Schema; description: Description };

/** A schema's fields, each opened for those below it. */
export function SchemaTree({ schema, description }: Props) {
  const fields = fieldsOf(schema, description);
  if (fields.length === 0) return <code className={styles.type}>{schemaWords(schema, description)}</code>;
  return (
    <ul className={styles.tree}>
      {fields.map((field) => (
        <li key={field.name}>
          <FieldRow field={field} description={description} />
        </li>
      ))}
    </ul>
  );
}

function FieldRow({ field: { name, schema, required }, description }: { field: Field; description: Description }) {
  const { t } = useTranslation('developers');
  const [open, setOpen] = useState(false);
  const words = (
    <>
      <code className={styles.field}>{name}</code>{' '}
      <code className={styles.type}>{schemaWords(schema, description)}</code>{' '}
      {required && <small>{t('required')}</small>}
      {schema.description && <span className={styles.summary}>{schema.description}</span>}
    </>
  );
  if (fieldsOf(schema, description).length === 0) return words;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words}</summary>
      {open && <SchemaTree schema={schema} description={description} />}
    </details>
  );
}
