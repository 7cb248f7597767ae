import type { FieldInfo } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { entryTexts } from '../i18n/historyTexts';
import { say } from '../i18n/text';
import { inShape } from '../register/inShape';
import { isRetention, retentionLines } from '../report/retentionLines';
import { ORDER } from './change';
import type { Change } from './change';
import { changedPlace, valueOn } from './changedPlace';
import type { ChangedPlace } from './changedPlace';
import { changedWords, fieldWords, sentenceIn } from './changeSentence';
import type { Scene } from './changeSentence';
import { isReorder, PART_SCHEMAS } from './diff';
import type { Entry } from './entryContent';

/** What an entry tells, in sentences without a full stop. */
export function entrySentences(entry: Entry, scene: Scene): readonly string[] {
  const { language } = scene.context;
  const { kind } = entry;
  const about =
    kind === 'begin' || kind === 'state' || kind === 'erase' ? [say(language, entryTexts[kind])] : [];
  const joined = kind === 'merge' && entry.part === '' ? [say(language, entryTexts.merge)] : [];
  const partial = entry.isPartial ? [say(language, entryTexts.partial)] : [];
  return [...about, ...joined, ...changesSentences(entry.changes, scene), ...partial];
}

/** Changes of one record, in sentences: a retention period as the one thing it is. */
export function changesSentences(changes: readonly Change[], scene: Scene): readonly string[] {
  const isTold = new Set<string>();
  return changes.flatMap((change) => {
    const retention = retentionOf(change);
    if (retention === undefined) {
      const isTrace = change.path.at(-1) === ORDER && !isReorder(change);
      return isTrace ? [] : [sentenceIn(scene, change)];
    }
    const key = retention.path.join('/');
    if (isTold.has(key)) return [];
    isTold.add(key);
    return [retentionChange(scene, change, retention)];
  });
}

/** The retention period that a changed field belongs to. */
export type ChangedRetention = {
  readonly place: ChangedPlace;
  readonly info: FieldInfo & { readonly kind: 'group' };
  /** Of the retention period itself. */
  readonly path: readonly string[];
};

/** Undefined for a change of anything else. */
export function retentionOf({ part, path }: Change): ChangedRetention | undefined {
  if (part === 'register') return undefined;
  const place = changedPlace(PART_SCHEMAS[part], path);
  const info = place.groups.at(-1);
  if (info?.kind !== 'group' || place.field === undefined || !isRetention(info.fields)) return undefined;
  return { place, info, path: path.slice(0, -1) };
}

function retentionChange(scene: Scene, change: Change, retention: ChangedRetention): string {
  const { place } = retention;
  const from = retentionWords(scene, scene.before, retention);
  const to = retentionWords(scene, scene.after, retention);
  // Without the record around it, or where the words are the same, only the member itself can be told.
  if (from === to) return sentenceIn(scene, change);
  const what = fieldWords(scene, { ...place, field: undefined }, change);
  return changedWords(scene.context.language, { what, from, to });
}

/** A retention period in a record, in words; '' where nothing is recorded. */
export function retentionWords(
  { context }: Scene,
  record: Values | undefined,
  { info, path }: ChangedRetention,
): string {
  const value = valueOn(record, path);
  const shaped = isValues(value) ? inShape(info.fields, value)?.values : undefined;
  const scope = { schema: info.fields, record: record ?? {}, context };
  return shaped === undefined ? '' : retentionLines(info.fields, shaped, scope).join('; ');
}
