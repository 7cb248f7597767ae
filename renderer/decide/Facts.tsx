import type { RecordFact } from '../../shared/decide/dpiaRecordFacts';
import { pathLabel } from '../../shared/fields/pathLabel';
import { useFormTools } from '../form/FormTools';
import { useLanguage } from '../state/LanguageContext';
import styles from './decide.module.css';

type FactsProps = {
  /** What the facts are to the question. */
  readonly lead: string;
  readonly facts: readonly RecordFact[];
};

/** What the record itself says, each fact a way to its field. */
export function Facts({ lead, facts }: FactsProps) {
  const language = useLanguage();
  const { schema, focusField } = useFormTools();
  if (facts.length === 0) return null;
  return (
    <p className={styles.facts}>
      <span>{lead}</span>
      {facts.map(({ path, value }) => (
        <button key={path} type="button" className={styles.link} onClick={() => focusField(path)}>
          {factWords(pathLabel(schema, path, language), value[language])}
        </button>
      ))}
    </p>
  );
}

/** The name of a field may be a whole question, which its answer follows without a colon. */
function factWords(field: string, value: string): string {
  return field.endsWith('?') ? `${field} ${value}` : `${field}: ${value}`;
}
