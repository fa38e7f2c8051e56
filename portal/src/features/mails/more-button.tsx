import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import styles from './mails.module.css';

type Paged = Readonly<{ hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }>;

/** Adds the next page to the list, while there is one. */
export function MoreButton({ query }: { query: Paged }) {
  const { t } = useTranslation('ui');
  if (!query.hasNextPage) return null;
  return (
    <div className={styles.more}>
      <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
        {t('more')}
      </Button>
    </div>
  );
}
