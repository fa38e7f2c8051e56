import central from '../../data/reference/central-successions.json' with { type: 'json' };
import after from '../../data/reference/provinces-2025.json' with { type: 'json' };
import type { Succession } from '../units/domain/succession';
import { provinceId2025 } from './provinces';

const parts = ['', '-party', '-committee'];

/** Who followed whom in 2025: provinces with their committees, and central bodies. */
export function referenceSuccessions(): Succession[] {
  const provinces = after.provinces.flatMap(({ code, merged, predecessors }) =>
    predecessors
      .filter((old) => provinceId2025(code) !== `province-${old}`)
      .flatMap((old) =>
        parts.map((part): Succession => {
          const kind = merged ? 'merge' : 'status';
          const [fromUnitId, toUnitId] = [`province-${old}${part}`, `${provinceId2025(code)}${part}`];
          return { fromUnitId, toUnitId, on: after.validFrom, kind, share: null };
        }),
      ),
  );
  const bodies = central.successions.map(({ from, to, on, kind }): Succession => ({
    fromUnitId: `central-${from}`,
    toUnitId: `central-${to}`,
    on,
    kind: kind as Succession['kind'],
    share: null,
  }));
  return [...provinces, ...bodies];
}
