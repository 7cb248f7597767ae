import { localDate } from '../../shared/localDate';

/** The day that terms are compared with, YYYY-MM-DD. */
export function today(): string {
  return localDate(new Date());
}
