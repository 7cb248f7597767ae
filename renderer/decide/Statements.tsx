import { sourceText } from '../../shared/decide/statement';
import type { Statement } from '../../shared/decide/statement';
import { dateText } from '../../shared/i18n/dateText';
import { decideTexts } from '../../shared/i18n/windowTexts/decideTexts';
import { useLanguage, useSay } from '../state/LanguageContext';
import { Tag } from '../ui/Tag';
import styles from './decide.module.css';

/**
 * Sentences of help, each with whether somebody must still confirm it. Where they come from, and of which day that is,
 * stands once behind those that share it.
 */
export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  const say = useSay();
  const language = useLanguage();
  if (statements.length === 0) return null;
  const fromOf = ({ source, asOf }: Statement) =>
    [
      sourceText(language, source, 'full'),
      asOf === undefined ? '' : say(decideTexts.asOf, { day: dateText(language, asOf) }),
    ]
      .filter((part) => part !== '')
      .join('; ');
  return (
    <ul className={styles.statements}>
      {statements.map((statement, index) => {
        const from = fromOf(statement);
        const next = statements[index + 1];
        const isShared = next !== undefined && fromOf(next) === from;
        return (
          <li key={statement.text.nl}>
            {statement.text[language]}{' '}
            {from !== '' && !isShared && <span className={styles.source}>({from})</span>}{' '}
            {!statement.verified && <Tag tone="warn" label={say(decideTexts.unverified)} />}
          </li>
        );
      })}
    </ul>
  );
}
