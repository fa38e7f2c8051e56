import type { Seeded } from './seeded';

/** One wording of a pattern: chooses one of each `[a|b]`; the slots stay. */
export function chooseWording(pattern: string, random: Seeded): string {
  return pattern.replace(/\[([^\]]*)\]/g, (_, choices: string) => random.pick(choices.split('|')));
}

/** Fills each `{slot}`. An unknown slot is a fault of the bank, told at once. */
export function fillSlots(text: string, slots: ReadonlyMap<string, string>): string {
  const filled = text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots.get(slot);
    if (value === undefined) throw new Error(`The statement bank names the slot {${slot}}, which this unit has not.`);
    return value;
  });
  return filled.replace(/ {2,}/g, ' ').trim();
}

/** The indicators whose figures a pattern's chosen wording quotes; `_2017` and `_TANG` are not the value itself. */
export function quotedIndicators(chosenPattern: string): string[] {
  return [...chosenPattern.matchAll(/\{([A-Z][A-Z0-9_]+)\}/g)]
    .map((match) => match[1]!)
    .filter((slot) => !/_(2017|TANG)$/.test(slot));
}
