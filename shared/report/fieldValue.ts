import type { FieldInfo, FieldKind } from '../fields/fieldInfo';
import { isValues, stateOf } from '../fields/state';
import { dateText } from '../i18n/dateText';
import { valueTexts } from '../i18n/reportTexts';
import { numberText, say } from '../i18n/text';
import type { Value } from './blocks';
import { choiceText } from './choiceText';
import { itemLines } from './itemLines';
import { isRetention, retentionLines } from './retentionLines';
import type { Scope } from './scope';
import { siblingNames } from './siblingNames';
import { lack, recorded } from './values';

/** What a field holds, in words; the lack of it in the word for that lack. */
export function valueOf(info: FieldInfo, value: unknown, scope: Scope): Value {
  const state = stateOf(info, value);
  if (state !== 'recorded') return lack(scope.context.language, state);
  // The table gives the writer of exactly this kind; TypeScript cannot follow the lookup.
  const write = writers[info.kind] as Writer<FieldKind>;
  return recorded(...write(info, value, scope));
}

type InfoOf<Kind extends FieldKind> = FieldInfo & { readonly kind: Kind };
type Writer<Kind extends FieldKind> = (info: InfoOf<Kind>, value: unknown, scope: Scope) => readonly string[];

const writers: { readonly [Kind in FieldKind]: Writer<Kind> } = {
  text: (_info, value) => linesOf(value),
  longText: (_info, value) => linesOf(value),
  texts: (_info, value) => stringsOf(value),
  number: (_info, value, { context }) => [
    typeof value === 'number' ? numberText(context.language, value) : String(value),
  ],
  date: (_info, value, { context }) => stringsOf(value).map((date) => dateText(context.language, date)),
  answer: (_info, value, { context }) =>
    stringsOf(value).map((answer) =>
      answer === 'yes' || answer === 'no' ? say(context.language, valueTexts[answer]) : answer,
    ),
  choice: writeChoices,
  choices: writeChoices,
  reference: writeReferences,
  references: writeReferences,
  siblings: ({ of }, value, scope) => siblingNames(of, stringsOf(value), scope),
  group: ({ fields }, value, scope) => {
    if (!isValues(value)) return [];
    return isRetention(fields) ? retentionLines(fields, value, scope) : itemLines(fields, value, scope);
  },
  list: ({ item }, value, scope) =>
    (Array.isArray(value) ? value : [])
      .filter(isValues)
      .map((values) => itemLines(item, values, scope).join('; ')),
};

function writeChoices({ list }: InfoOf<'choice' | 'choices'>, value: unknown, { context }: Scope) {
  return stringsOf(value).map((code) => choiceText(list, code, context.language));
}

function writeReferences({ to }: InfoOf<'reference' | 'references'>, value: unknown, { context }: Scope) {
  return stringsOf(value).map((id) => context.nameFor(to, id));
}

function stringsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map(String);
}

function linesOf(value: unknown): readonly string[] {
  return stringsOf(value)
    .flatMap((text) => text.split(/\r\n|\r|\n/))
    .filter((line) => line.trim() !== '');
}
