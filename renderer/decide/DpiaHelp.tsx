import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { dpiaTest, withDpiaAnswer } from '../../shared/decide/dpiaTest';
import type { DpiaQuestion, DpiaTest, Tally } from '../../shared/decide/dpiaTest';
import type { RecordFact, Said } from '../../shared/decide/dpiaRecordFacts';
import { shortened } from '../../shared/checks/namesInMessages';
import { dpiaTestTexts } from '../../shared/i18n/windowTexts/decideDpiaTexts';
import { dpiaStatuses } from '../../shared/lists/dpiaLists';
import { both, itemOf } from '../../shared/lists/valueList';
import type { Activity } from '../../shared/register/activity';
import { useFormTools } from '../form/FormTools';
import { useApp } from '../state/appStore';
import { useLanguage, useSay } from '../state/LanguageContext';
import { StateMark } from '../ui/StateMark';
import { Disclosure } from './Disclosure';
import { DpiaQuestionField } from './DpiaQuestionField';
import { Facts } from './Facts';
import { Statements } from './Statements';
import styles from './decide.module.css';
import { useTypedActivity } from './useTypedRecord';

/** Where the overview sends somebody who wants to fill in the test. */
export const DPIA_TEST_FIELD = 'wp248Criteria';

/** The DPIA test of the activity in the form: counted in one line, and filled in where it is opened. */
export function DpiaHelp() {
  const activity = useTypedActivity();
  return activity && <ActivityTest activity={activity} />;
}

function ActivityTest({ activity }: { readonly activity: Activity }) {
  const say = useSay();
  const { isReadOnly } = useFormTools();
  const isSentHere = useApp(({ page }) => page.kind === 'record' && page.at === DPIA_TEST_FIELD);
  const headId = useId();
  const test = dpiaTest(activity);
  return (
    <section className={styles.help} aria-labelledby={headId}>
      <h4 id={headId}>{say(dpiaTestTexts.title)}</h4>
      <Summary test={test} />
      <Statements statements={test.statements} />
      <Disclosure
        label={say(isReadOnly ? dpiaTestTexts.read : dpiaTestTexts.show)}
        openLabel={say(dpiaTestTexts.hide)}
        startsOpen={isSentHere}
      >
        <WholeTest test={test} activity={activity} />
      </Disclosure>
    </section>
  );
}

function Summary({ test: { cases, criteriaTally, typesTally } }: { readonly test: DpiaTest }) {
  const say = useSay();
  return (
    <p>
      {say(dpiaTestTexts.summary, {
        cases: cases.filter(({ holds }) => holds).length,
        caseCount: cases.length,
        criteria: criteriaTally.yes,
        criterionCount: criteriaTally.of,
        types: typesTally.yes,
        typeCount: typesTally.of,
      })}
      {' · '}
      {say(dpiaTestTexts.openCount, {
        open: criteriaTally.open + typesTally.open,
        of: criteriaTally.of + typesTally.of,
      })}
    </p>
  );
}

type WholeTestProps = { readonly test: DpiaTest; readonly activity: Activity };

function WholeTest({ test, activity }: WholeTestProps) {
  const say = useSay();
  const answer = useDpiaAnswer(activity);
  return (
    <div className={styles.questions}>
      <Cases cases={test.cases} />
      <Questions
        title={say(dpiaTestTexts.criteria)}
        tally={test.criteriaTally}
        questions={test.criteria}
        onAnswer={answer}
      />
      <Questions
        title={say(dpiaTestTexts.types)}
        tally={test.typesTally}
        questions={test.types}
        onAnswer={answer}
      />
      <div className={styles.question}>
        <h5>{say(dpiaTestTexts.conclusion)}</h5>
        <p>{say(dpiaTestTexts.conclusionHelp)}</p>
        <Facts lead={say(dpiaTestTexts.recorded)} facts={conclusionOf(activity)} />
      </div>
    </div>
  );
}

/** What the person concluded, or the empty field for it. */
function conclusionOf({ dpiaStatus, dpiaReason }: Activity): readonly RecordFact[] {
  const status = itemOf(dpiaStatuses, dpiaStatus)?.label ?? dpiaTestTexts.notRecorded;
  const reason =
    dpiaReason.trim() === '' ? dpiaTestTexts.notRecorded : both(shortened(dpiaReason), shortened(dpiaReason));
  return [
    { path: 'dpiaStatus', value: status },
    ...(dpiaStatus === 'notNeeded' ? [{ path: 'dpiaReason', value: reason }] : []),
  ];
}

function Cases({ cases }: Pick<DpiaTest, 'cases'>) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className={styles.question}>
      <h5>{say(dpiaTestTexts.cases)}</h5>
      <p>{say(dpiaTestTexts.casesHelp)}</p>
      <ul className={styles.statements}>
        {cases.map(({ item, holds, facts }) => (
          <li key={item.code}>
            {item.label[language]}{' '}
            <StateMark
              state={holds ? 'recorded' : 'unknown'}
              label={say(holds ? dpiaTestTexts.holds : dpiaTestTexts.holdsNot)}
              isLabelShown
            />
            <Facts lead="" facts={facts} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type QuestionsProps = {
  readonly title: string;
  readonly tally: Tally;
  readonly questions: readonly DpiaQuestion[];
  readonly onAnswer: (code: string, answer: Said) => void;
};

function Questions({ title, tally, questions, onAnswer }: QuestionsProps) {
  const say = useSay();
  return (
    <div className={styles.questions}>
      <div>
        <h5>{title}</h5>
        <p>{say(dpiaTestTexts.tally, tally)}</p>
      </div>
      {questions.map((question) => (
        <DpiaQuestionField key={question.item.code} question={question} onAnswer={onAnswer} />
      ))}
    </div>
  );
}

/** Puts an answer in the fields of the form, so that it is saved, merged and undone like anything typed. */
function useDpiaAnswer(activity: Activity): (code: string, answer: Said) => void {
  const { setValue } = useFormContext();
  const { refresh } = useFormTools();
  return (code, answer) => {
    const next = withDpiaAnswer(activity, code, answer);
    for (const [field, codes] of Object.entries(next)) setValue(field, codes, { shouldDirty: true });
    refresh();
  };
}
