import { articleText } from '../../shared/i18n/articleText';
import { useLanguage, useSay } from '../state/LanguageContext';
import { ElsewhereList } from './ElsewhereList';
import { FieldRow } from './FieldRow';
import { partPlace } from './findingPlace';
import { Findings } from './Findings';
import { controlId, useFormTools, useLive } from './FormTools';
import { summaries } from './partSummary';
import type { Part } from './parts';
import { useTally } from './useTally';

type FormPartProps = { readonly part: Part; readonly parts: readonly Part[] };

/** A part of the record: its article, its fields, and how it stands. */
export function FormPart({ part, parts }: FormPartProps) {
  const say = useSay();
  const language = useLanguage();
  const { formId } = useFormTools();
  const article = articleText(language, part.section.article, 'full');
  const id = partId(formId, part);
  return (
    <section className="sect" id={id} aria-labelledby={`${id}-heading`}>
      <header>
        {article !== '' && <span className="art">{article}</span>}
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {say(part.section.label)}
        </h2>
        <Tally part={part} parts={parts} />
      </header>
      <Findings place={partPlace(part.id)} />
      {part.elsewhere && <ElsewhereList elsewhere={part.elsewhere} />}
      {part.fields.map((field) => (
        <FieldRow key={field.name} field={field} prefix="" />
      ))}
    </section>
  );
}

/** The id of a part's section. */
export function partId(formId: string, part: Part): string {
  return controlId(formId, partPlace(part.id));
}

function Tally({ part, parts }: FormPartProps) {
  const summary = useLive((state) => summaries(parts, state).get(part.id));
  const tally = useTally();
  return <span className="tally">{summary && tally(part, summary)}</span>;
}
