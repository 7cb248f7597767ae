import { version } from '../package.json';

/** The version of the program, as package.json says it. */
export const VERSION: string = version;
