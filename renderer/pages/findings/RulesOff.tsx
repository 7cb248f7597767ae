import { isSchemaRule } from '../../../shared/checks/missingFindings';
import { RULE_FACTS, generalMessage } from '../../../shared/checks/ruleFacts';
import { articleText } from '../../../shared/i18n/articleText';
import { decisionTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { findingPageTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import type { Decision } from '../../../shared/register/decision';
import { whoAndWhen } from '../../form/decisionWords';
import { useApp } from '../../state/appStore';
import { useJudged } from '../../state/checking';
import { withdraw } from '../../state/deciding';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import styles from './FindingsPage.module.css';

/** The rules that are switched off for this register, each with its reason, what it hides and the way back. */
export function RulesOff({ rulesOff }: { readonly rulesOff: readonly Decision[] }) {
  const say = useSay();
  const language = useLanguage();
  const judged = useJudged();
  const isWritable = useApp((state) => state.opened?.access === 'writable');
  const number = new Intl.NumberFormat(language);
  return (
    <div className={styles.off}>
      <section className="panel">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(decisionTexts.rule)}</th>
              <th scope="col">{say(findingPageTexts.reason)}</th>
              <th scope="col">{say(decisionTexts.decided)}</th>
              <th scope="col" className="num">
                {say(decisionTexts.hides)}
              </th>
              <th scope="col">{say(findingPageTexts.actions)}</th>
            </tr>
          </thead>
          <tbody>
            {rulesOff.map((decision) => (
              <tr key={decision.id}>
                <td>
                  <RuleWords rule={decision.rule} />
                </td>
                <td className={styles.reason}>{decision.reason}</td>
                <td>{whoAndWhen(language, decision)}</td>
                <td className="num">
                  {number.format(judged?.off.filter((one) => one.decision.id === decision.id).length ?? 0)}
                </td>
                <td>
                  {isWritable && (
                    <Button isSmall onPress={() => withdraw([decision])}>
                      {say(decisionTexts.switchOn)}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function RuleWords({ rule }: { readonly rule: string }) {
  const say = useSay();
  const language = useLanguage();
  const facts = RULE_FACTS.get(rule);
  // A newer program may know rules that this one does not.
  if (facts === undefined || isSchemaRule(rule)) return rule;
  return (
    <>
      {say(generalMessage(facts))}{' '}
      <span className="small muted">
        {articleText(language, facts.article, 'short')} {'·'} {rule}
      </span>
    </>
  );
}
