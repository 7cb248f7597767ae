import { userInfo } from 'node:os';

/** The name of the account that the program runs under; '' where the system has none, as in some containers. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
