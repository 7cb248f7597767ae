import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import { missingSummary } from '../../../shared/checks/missingSummary';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import type { Level } from '../../../shared/fields/fieldInfo';
import { dateText } from '../../../shared/i18n/dateText';
import { sayCount } from '../../../shared/i18n/text';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { listsAsOf } from '../../../shared/lists/asOf';
import type { Register } from '../../../shared/register/register';
import { useLanguage, useSay } from '../../state/LanguageContext';
import styles from './ExportPage.module.css';

const KINDS: Readonly<Record<Level, { readonly icon: LucideIcon; readonly name: string }>> = {
  A30: { icon: OctagonAlert, name: 'req' },
  LAW: { icon: TriangleAlert, name: 'law' },
  GP: { icon: Info, name: 'gp' },
};

/** What the reader of the document will miss, level by level. It holds nothing up. */
export function ExportCheck({ register }: { readonly register: Register }) {
  const say = useSay();
  const language = useLanguage();
  const summary = useMemo(() => missingSummary(register), [register]);
  return (
    <section className="panel" aria-labelledby="export-check">
      <header>
        <h2 id="export-check">{say(exportPageTexts.check)}</h2>
      </header>
      <ul className={styles.checks}>
        {LEVELS.map((level) => {
          const { fields, records } = summary[level];
          if (fields === 0) {
            return (
              <Check key={level} icon={CircleCheck} kind="ok" title={say(exportPageTexts.complete[level])} />
            );
          }
          return (
            <Check
              key={level}
              icon={KINDS[level].icon}
              kind={KINDS[level].name}
              title={sayCount(language, exportPageTexts.missing[level], fields)}
              text={sayCount(language, exportPageTexts.inRecords, records)}
            />
          );
        })}
        <Check
          icon={CircleCheck}
          kind="ok"
          title={say(exportPageTexts.lists, { day: dateText(language, listsAsOf()) })}
          text={say(exportPageTexts.listsWhat)}
        />
      </ul>
    </section>
  );
}

type CheckProps = {
  readonly icon: LucideIcon;
  readonly kind: string;
  readonly title: string;
  readonly text?: string;
};

function Check({ icon: Icon, kind, title, text }: CheckProps) {
  return (
    <li>
      <span className={`kind ${kind}`}>
        <Icon className="i" aria-hidden="true" />
      </span>
      <div className="grow">
        <b>{title}</b>
        {text !== undefined && <div className="small muted">{text}</div>}
      </div>
    </li>
  );
}
