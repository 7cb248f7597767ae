import { useId } from 'react';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import { listOfFigure } from '../../../shared/overview/figureFilters';
import type { FigureKind } from '../../../shared/overview/figureFilters';
import type { Figure } from '../../../shared/overview/registerOverview';
import type { Register } from '../../../shared/register/register';
import { goToFilteredList } from '../../state/listViews';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { BarTable } from '../../ui/BarTable';

type FigurePanelProps = {
  readonly kind: FigureKind;
  readonly register: Register;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly note?: string | undefined;
};

/** How many records say what, as bars with their numbers. */
export function FigurePanel({ kind, register, title, figures, note }: FigurePanelProps) {
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
          rows={figures.map((figure) => {
            const { code, label, count, isGap } = figure;
            const list = listOfFigure(register, kind, figure);
            return {
              key: code,
              label: label[language],
              value: count,
              valueText: numbers.format(count),
              isGap,
              onPress: list && (() => goToFilteredList(list.collection, list.filters)),
            };
          })}
        />
        {note !== undefined && <p className="small muted">{note}</p>}
      </div>
    </section>
  );
}
