import { sayCount } from '../../../shared/i18n/text';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
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

/** Several names in one cell. */
export function NamesCell({ names }: { readonly names: readonly string[] }) {
  return <TextCell text={names.join(', ')} />;
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
