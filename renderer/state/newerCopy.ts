import type { Opened } from '../../shared/commands/contract';
import { keepRecords } from '../../shared/register/keepRecords';
import { appNow } from './appStore';

/**
 * What main gives back after saving or reading again, with every record that is the same as the one on screen. All of it
 * came through a copy; what was found in the others, and drawn of them, still holds.
 */
export function newerCopy(opened: Opened): Opened {
  const before = appNow().opened?.register;
  return before === undefined ? opened : { ...opened, register: keepRecords(before, opened.register) };
}
