import { viFirst } from './vi-first';
import { viRest } from './vi-rest';

/** Every word a person reads in Vietnamese, a file for each subject; what the keys are is taken from here. */
export const vi = { ...viFirst, ...viRest };
