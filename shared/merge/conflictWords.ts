import { changedPlace, valueOn } from '../history/changedPlace';
import { differences } from '../history/differences';
import { PART_SCHEMAS } from '../history/diff';
import { recordLookup } from '../history/recordLookup';
import { thingName } from '../history/thingName';
import { valueWords } from '../history/valueWords';
import { isValues } from '../fields/state';
import { conflictTexts } from '../i18n/mergeTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import type { Register } from '../register/register';
import { itemName } from '../report/itemName';
import { inShape } from '../register/inShape';
import type { Conflict } from './conflict';
import { fieldOf, sceneOf } from './mergeSentences';
import type { RegisterSides } from './mergeRegisters';

/** A question as people read it: whose record, which field, and what each side says. */
export type ConflictWords = {
  readonly id: string;
  /** What people call the record; '' for the register itself. */
  readonly name: string;
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  /** Undefined where there was nothing that could come back. */
  readonly base: string | undefined;
  readonly canBoth: boolean;
  /** What stands in the field here, when it is a text that can be written by hand. */
  readonly text: string | undefined;
};

export function conflictWords(sides: RegisterSides, conflict: Conflict, language: Language): ConflictWords {
  const { mine, theirs, base } = sides;
  const registers = base === undefined ? [mine, theirs] : [mine, theirs, base];
  const scene = sceneOf(registers, conflict, language);
  const { id, part, path, canBoth } = conflict;
  const words = (side: keyof RegisterSides) => wordsOf(side, { sides, conflict, language });
  return {
    id,
    name: part === 'register' ? '' : thingName(part, scene.after, language),
    field: path.length === 0 ? say(language, conflictTexts.whole) : fieldOf(conflict, scene),
    mine: words('mine'),
    theirs: words('theirs'),
    base: base === undefined || conflict.base === undefined ? undefined : words('base'),
    canBoth,
    text: handText(conflict),
  };
}

type Asked = { readonly sides: RegisterSides; readonly conflict: Conflict; readonly language: Language };

function wordsOf(side: keyof RegisterSides, asked: Asked): string {
  const { sides, conflict, language } = asked;
  const register = sides[side] ?? sides.mine;
  if (conflict.kind === 'order') return orderWords(conflict[side], asked, register);
  if (conflict.kind === 'value' || conflict.kind === 'text') {
    return fieldWordsOn(conflict[side], { conflict, language, register });
  }
  if (conflict[side] === undefined) return say(language, conflictTexts.removed);
  if (side === 'base') return say(language, conflictTexts.asItWas);
  const changed = changedSince(sides.base, register, asked);
  return changed === '' ? say(language, conflictTexts.kept) : changed;
}

type Told = { readonly conflict: Conflict; readonly language: Language; readonly register: Register };

function fieldWordsOn(value: unknown, { conflict, language, register }: Told): string {
  const { part, recordId, path } = conflict;
  const nothing = say(language, conflictTexts.nothing);
  const info = part === 'register' ? undefined : changedPlace(PART_SCHEMAS[part], path).field?.info;
  const scene = sceneOf([register], conflict, language);
  const change = { part, recordId, path, from: value, to: value };
  return valueWords(value, { info, change, scene, record: scene.after }) || nothing;
}

/** Of what one side removed: what the other side made of it since. */
function changedSince(base: Register | undefined, register: Register, { conflict, language }: Asked): string {
  if (base === undefined) return '';
  const { part, recordId } = conflict;
  return differences(base, register, language)
    .filter((one) => one.part === part && one.recordId === recordId)
    .flatMap(({ sentences }) => sentences.map((sentence) => `${sentence}.`))
    .join(' ');
}

function orderWords(ids: unknown, { conflict, language }: Asked, register: Register): string {
  const { part, path } = conflict;
  if (part === 'register' || !Array.isArray(ids)) return '';
  const scene = sceneOf([register], conflict, language);
  const { field } = changedPlace(PART_SCHEMAS[part], path);
  const info = field?.info;
  if (info?.kind !== 'list') return ids.map(String).join(', ');
  const list = valueOn(
    recordLookup(register)(conflict),
    path.at(-1)?.startsWith('#') ? path.slice(0, -1) : path,
  );
  const items = Array.isArray(list) ? (list as readonly unknown[]) : [];
  const scope = { schema: PART_SCHEMAS[part], record: scene.after ?? {}, context: scene.context };
  return ids
    .map((id, index) => {
      const stored = items.find((item) => isValues(item) && item['id'] === id);
      const item = isValues(stored) ? (inShape(info.item, stored)?.values ?? stored) : undefined;
      if (item === undefined) return '';
      return itemName({ info, listName: field?.name ?? '', item, index }, scope);
    })
    .filter((name) => name !== '')
    .join(' · ');
}

function handText(conflict: Conflict): string | undefined {
  const { kind, mine, theirs } = conflict;
  if ((kind !== 'value' && kind !== 'text') || !isText(conflict)) return undefined;
  return [mine, theirs].find((value) => typeof value === 'string') ?? '';
}

/** A text that may be anything: not a choice of a list, a date or a reference. */
function isText({ part, path }: Conflict): boolean {
  if (part === 'register') return path[0] === 'title';
  const info = changedPlace(PART_SCHEMAS[part], path).field?.info;
  return info?.kind === 'text' || info?.kind === 'longText';
}
