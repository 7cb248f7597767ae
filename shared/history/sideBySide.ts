import type { Language } from '../i18n/text';
import { changeTexts, sideBySideTexts } from '../i18n/historyTexts';
import { say } from '../i18n/text';
import { isValues } from '../fields/state';
import type { Change } from './change';
import { ORDER } from './change';
import { changedPlace } from './changedPlace';
import { fieldWords, sentenceContext } from './changeSentence';
import type { Scene } from './changeSentence';
import { differences } from './differences';
import type { Difference } from './differences';
import { PART_SCHEMAS } from './diff';
import { changesSentences, retentionOf, retentionWords } from './entrySentences';
import { recordLookup } from './recordLookup';
import { valueWords } from './valueWords';
import type { Register } from '../register/register';

/** A field in two states; '' where nothing is recorded. */
export type FieldPair = { readonly field: string; readonly before: string; readonly after: string };

/** A record in two states, field by field. */
export type RecordPair = Pick<Difference, 'part' | 'recordId' | 'name' | 'sentences'> & {
  readonly fields: readonly FieldPair[];
};

/** Everything that is another in the second state, side by side. */
export function sideBySide(before: Register, after: Register, language: Language): readonly RecordPair[] {
  const [old, next] = [recordLookup(before), recordLookup(after)];
  return differences(before, after, language).map(({ part, recordId, name, sentences, changes }) => {
    const place = { part, recordId };
    const isThing = part !== 'register';
    const scene = {
      context: sentenceContext(after, language),
      before: isThing ? old(place) : undefined,
      after: isThing ? next(place) : undefined,
    };
    return { ...place, name, sentences, fields: fieldPairs(changes, scene) };
  });
}

function fieldPairs(changes: readonly Change[], scene: Scene): readonly FieldPair[] {
  const isTold = new Set<string>();
  return changes.flatMap((change): readonly FieldPair[] => {
    const retention = retentionOf(change);
    if (retention === undefined) return [pairOf(change, scene)];
    const key = retention.path.join('/');
    if (isTold.has(key)) return [];
    isTold.add(key);
    const field = fieldWords(scene, { ...retention.place, field: undefined }, change);
    const [before, after] = [scene.before, scene.after];
    return [
      {
        field,
        before: retentionWords(scene, before, retention),
        after: retentionWords(scene, after, retention),
      },
    ];
  });
}

function pairOf(change: Change, scene: Scene): FieldPair {
  const { language } = scene.context;
  const { part, path } = change;
  if (part === 'register') {
    const field = path[0] === 'title' ? say(language, changeTexts.title) : (path[0] ?? '');
    return { field, before: textOf(change.from), after: textOf(change.to) };
  }
  if (path.length === 0) return thingPair(change, say(language, sideBySideTexts.whole), language);
  const place = changedPlace(PART_SCHEMAS[part], path);
  if (path.at(-1) === ORDER) {
    const field = fieldWords(scene, place, change);
    const was = say(language, sideBySideTexts.otherOrder);
    return { field, before: was, after: was };
  }
  if (place.field === undefined) {
    const [sentence = ''] = changesSentences([change], scene);
    const isNew = change.from === undefined;
    return { field: itemLabel(place, language), before: isNew ? '' : sentence, after: isNew ? sentence : '' };
  }
  const { info } = place.field;
  return {
    field: fieldWords(scene, place, change),
    before: valueWords(change.from, { info, change, scene, record: scene.before }),
    after: valueWords(change.to, { info, change, scene, record: scene.after }),
  };
}

function thingPair({ from, to }: Change, field: string, language: Language): FieldPair {
  const there = say(language, sideBySideTexts.there);
  return { field, before: isValues(from) ? there : '', after: isValues(to) ? there : '' };
}

function itemLabel({ items }: ReturnType<typeof changedPlace>, language: Language): string {
  return items.at(-1)?.info.label[language] ?? '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
