import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import type { BoardSearch } from '../board-search';
import type { Board } from '../use-board';
import { positionsOf } from './positions';
import { ProvinceFacts } from './province-facts';
import { ProvinceTile } from './province-tile';
import styles from './map.module.css';

/** The country as a grid of tiles of one size, each a button that leaves only its reports in all views. */
export function CountryMap({ board, sections }: { board: Board; sections: number }) {
  const { t } = useTranslation('board');
  const { province } = useSearch({ from: '/campaigns/$campaignId/participants' });
  const navigate = useNavigate({ from: '/campaigns/$campaignId/participants' });
  const { tiles, mapDay, chosen } = board;
  const places = useMemo(() => positionsOf(tiles.map((tile) => tile.province.code)), [tiles]);
  const choose = useCallback(
    (code: string) =>
      void navigate({
        search: (before: BoardSearch) => ({ ...before, province: before.province === code ? undefined : code }),
        replace: true,
      }),
    [navigate],
  );
  return (
    <div className={styles.both}>
      <section aria-label={t('map.name', { count: tiles.length, date: day(mapDay ?? '') })} className={styles.country}>
        <h2 className={styles.title}>{t('map.name', { count: tiles.length, date: day(mapDay ?? '') })}</h2>
        <div className={styles.tiles} data-columns={places.columns}>
          {tiles.map((tile) => (
            <ProvinceTile
              key={tile.province.id}
              tile={tile}
              sections={sections}
              at={places.at.get(tile.province.code)!}
              isChosen={tile.province.code === province}
              onChoose={choose}
            />
          ))}
        </div>
      </section>
      <ProvinceFacts tile={chosen} sections={sections} asOf={board.matrix?.asOf ?? ''} />
    </div>
  );
}
