import { useId } from 'react';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import type { Figure } from '../../../shared/overview/registerOverview';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { BarTable } from '../../ui/BarTable';

type FigurePanelProps = {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly note?: string;
};

/** How many records say what, as bars with their numbers. */
export function FigurePanel({ title, figures, note }: FigurePanelProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const numbers = new Intl.NumberFormat(language);
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <div className="in">
        <BarTable
          caption={title}
          labelHeading={say(overviewTexts.what)}
          valueHeading={say(overviewTexts.number)}
          rows={figures.map(({ code, label, count, isGap }) => ({
            key: code,
            label: label[language],
            value: count,
            valueText: numbers.format(count),
            isGap,
          }))}
        />
        {note !== undefined && <p className="small muted">{note}</p>}
      </div>
    </section>
  );
}
