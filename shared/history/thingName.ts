import { isValues } from '../fields/state';
import { checkTexts } from '../i18n/checkTexts';
import { changeTexts } from '../i18n/historyTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import type { ChangedPart } from './change';
import { isErasedText } from './commitment';

/** What people call a record, a decision or a delivery, as it stands in the file or in an entry. */
export function thingName(part: ChangedPart, thing: unknown, language: Language): string {
  const told = (key: string) => textOf(isValues(thing) ? thing[key] : undefined, language);
  if (part === 'decisions') return told('rule');
  const parts = part === 'deliveries' ? [told('number'), told('to')] : [told('number'), told('name')];
  const words = parts.filter((one) => one !== '').join(' ');
  return words === '' ? say(language, checkTexts.noName) : say(language, changeTexts.quoted, { text: words });
}

function textOf(value: unknown, language: Language): string {
  if (isErasedText(value)) return say(language, changeTexts.erased);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
