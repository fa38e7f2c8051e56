import type { Series } from './register';

/** The last number of a series and the day it was given out on; 0 and null before the first. */
export type LastNumber = Readonly<{ number: number; issuedOn: string | null }>;

/** Numbers of official papers: without gaps, each taken in the transaction that issues the paper. */
export abstract class NumberRegister {
  abstract last(series: Series): Promise<LastNumber>;
  /** Takes exactly this number; throws NumberTaken where it is not the next one any more. */
  abstract take(series: Series, number: number, issuedOn: string): Promise<void>;
}
