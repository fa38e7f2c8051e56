/** Units of the small demonstration (22 participants); the first three send nothing in the play (simulator: behaviour.ts). */
export const units = {
  /** Sends a Word report, has it returned and accepted. */
  sender: 'central-BQLL',
  /** Sends its report on paper. */
  onPaper: 'central-ĐUNN',
  /** Has a clerk and a head among the sample people; accepted in the play. */
  withHead: 'central-BTC',
  /** Accepted in the play; sent again and accepted without a mouse. */
  byKeyboard: 'ministry-unit-QLD',
} as const;
