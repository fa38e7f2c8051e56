import ranges from '../../data/slots.json' with { type: 'json' };
import type { IndicatorFact } from './indicator-facts';
import { figureText, numberText } from './number-text';
import { provinceSlots, wordsOf } from './province-slots';
import { provinceOfUnit, type ReportingUnit } from './reporting-unit';
import type { Seeded } from './seeded';

type Range = { per: string; min: number; max: number; decimals?: number };

/** Every slot a sentence may name, filled for one unit; figures agree with one another and with the indicators. */
export function slotValues(
  unit: ReportingUnit,
  facts: ReadonlyMap<string, IndicatorFact>,
  random: Seeded,
): ReadonlyMap<string, string> {
  const province = provinceOfUnit(unit);
  const size = province ? province.populationThousands / 1000 : 0.25;
  const numbers = new Map<string, number>();
  for (const [name, range] of Object.entries(ranges as Record<string, Range>)) {
    const drawn = random.between(range.min, range.max) * (range.per === 'million' ? size : 1);
    numbers.set(name, range.decimals ? drawn : Math.max(1, tidy(drawn)));
  }
  numbers.set(
    'kpDich',
    ['kpTW', 'kpTinh', 'kpHuyen', 'kpXHH'].reduce((sum, name) => sum + numbers.get(name)!, 0),
  );
  numbers.set('luotBHYT', tidy(numbers.get('luotKham')! * 0.88));
  numbers.set('mauTyLe', (numbers.get('mauKD')! / numbers.get('mauKN')!) * 100);
  const slots = new Map([...numbers].map(([name, value]) => [name, figureText(value, decimalsOf(name))]));
  for (const fact of facts.values()) {
    if (fact.text === null) continue;
    slots.set(fact.id, numberText(fact.text, fact.decimals));
    slots.set(`${fact.id}_2017`, numberText(fact.in2017!, fact.decimals));
    slots.set(`${fact.id}_TANG`, numberText(fact.text - fact.in2017!, fact.decimals));
  }
  for (const [name, text] of [...wordsOf(unit, province), ...provinceSlots(province, facts, random)])
    slots.set(name, text);
  return slots;
}

function decimalsOf(name: string): number {
  return (ranges as Record<string, Range>)[name]?.decimals ?? 0;
}

/** Counts as offices give them: exact while small, rounded when large. */
function tidy(value: number): number {
  if (value < 200) return Math.round(value);
  const step = value < 20_000 ? 1 : value < 200_000 ? 50 : 1000;
  return Math.round(value / step) * step;
}
