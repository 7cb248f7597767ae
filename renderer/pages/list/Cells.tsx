import { sayCount } from '../../../shared/i18n/text';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { AnyRecord } from '../../../shared/register/register';
import { valuesOf, wordsOf } from '../../../shared/search/fieldValues';
import type { WordContext } from '../../../shared/search/fieldValues';
import type { ListField } from '../../../shared/search/listFields';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { VisuallyHidden } from '../../ui/VisuallyHidden';

/** A text, or that it is not recorded; never blank. */
export function TextCell({ text, isName = false }: { readonly text: string; readonly isName?: boolean }) {
  const say = useSay();
  if (text === '') return <span className="unset">{say(listTexts.notRecorded)}</span>;
  return (
    <span className={isName ? 'text name' : 'text'} title={text}>
      {text}
    </span>
  );
}

type FieldCellProps = {
  readonly field: ListField;
  readonly record: AnyRecord;
  readonly context: WordContext;
};

/** What stands in a field: its words, or which of the ways of saying nothing it is. */
export function FieldCell({ field, record, context }: FieldCellProps) {
  const say = useSay();
  const values = valuesOf(field, record);
  if (values.length === 0) return <span className="muted">{say(listTexts.notAsked)}</span>;
  const words = wordsOf(field, record, context);
  const isUnknown = field.info.kind === 'answer' && values.length === 1 && values[0] === 'unknown';
  return isUnknown ? <span className="unset">{words}</span> : <TextCell text={words} />;
}

/** The legal bases by their letter of Article 6(1). */
export function BasesCell({ letters }: { readonly letters: readonly string[] }) {
  const say = useSay();
  if (letters.length === 0) {
    return (
      <span className="basis none">
        <span aria-hidden="true">{'–'}</span>
        <VisuallyHidden>{say(listTexts.notRecorded)}</VisuallyHidden>
      </span>
    );
  }
  return letters.map((letter) => (
    <span key={letter} className="basis">
      {letter}
    </span>
  ));
}

/** In how many records something is used. */
export function UsesCell({ count }: { readonly count: number }) {
  const say = useSay();
  const language = useLanguage();
  return <span>{count === 0 ? say(listTexts.unused) : sayCount(language, listTexts.usedIn, count)}</span>;
}
