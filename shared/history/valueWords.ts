import type { FieldInfo } from '../fields/fieldInfo';
import type { Values } from '../fields/state';
import { changeTexts } from '../i18n/historyTexts';
import { say } from '../i18n/text';
import { valueOf } from '../report/fieldValue';
import type { Change } from './change';
import type { Scene } from './changeSentence';
import { isErasedText } from './commitment';
import { PART_SCHEMAS } from './diff';

type ToldValue = {
  readonly info: FieldInfo | undefined;
  readonly change: Change;
  readonly scene: Scene;
  /** Before or after the change, as the value is. */
  readonly record: Values | undefined;
};

/** A value of a field as a report writes it; '' where nothing is recorded. */
export function valueWords(value: unknown, { info, change, scene, record }: ToldValue): string {
  const { context } = scene;
  if (isErased(value)) return say(context.language, changeTexts.erased);
  if (value === undefined || value === null) return '';
  if (info === undefined || change.part === 'register') return plainWords(value);
  const schema = PART_SCHEMAS[change.part];
  const { state, paragraphs } = valueOf(info, value, { schema, record: record ?? {}, context });
  return state === 'empty' ? '' : paragraphs.join(' ');
}

function isErased(value: unknown): boolean {
  return isErasedText(Array.isArray(value) && value.length === 1 ? value[0] : value);
}

// What a newer program records has no words here.
function plainWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
