import { CircleCheck, CircleDashed, History, Layers, Pencil, UserRound, Users } from 'lucide-react';
import { useId, useState } from 'react';
import type { Choice } from '../../../shared/merge/conflict';
import { wordParts } from '../../../shared/merge/wordParts';
import { sideTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { Compared } from '../../ui/Compared';
import { TextArea } from '../../ui/TextArea';

export type ConflictQuestion = {
  readonly id: string;
  /** What people call the record; '' where all questions are about one. */
  readonly name: string;
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  /** Null where there was nothing that could come back. */
  readonly base: string | null;
  readonly canBoth: boolean;
  /** What stands in the field here, where it can be written by hand; null elsewhere. */
  readonly text: string | null;
};

type ConflictCardProps = {
  readonly question: ConflictQuestion;
  /** Whose value the other one is, e.g. "From Compliance". */
  readonly theirsLabel: string;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
};

const SIDES = { mine: UserRound, theirs: Users, base: History } as const;
type Side = keyof typeof SIDES;

/** One question that only a person can answer. Nothing is chosen beforehand. */
export function ConflictCard({ question, theirsLabel, choice, onChoose }: ConflictCardProps) {
  const say = useSay();
  const group = useId();
  const [isWriting, setWriting] = useState(typeof choice === 'object');
  const { name, field, mine, theirs, base, canBoth, text } = question;
  const sides: readonly Side[] = base === null ? ['mine', 'theirs'] : ['mine', 'theirs', 'base'];
  const labels = { mine: say(sideTexts.mine), theirs: theirsLabel, base: say(sideTexts.base) };
  const values = { mine, theirs, base: base ?? '' };
  return (
    <article className="panel conflict" aria-labelledby={`${group}-title`}>
      <header>
        {name !== '' && <span className="small muted">{name}</span>}
        <h3 id={`${group}-title`}>{field}</h3>
        <State choice={choice} />
      </header>
      <div className="in">
        <fieldset className="trio">
          <legend className="sr">{field}</legend>
          {sides.map((side) => (
            <SideChoice
              key={side}
              side={side}
              group={group}
              label={labels[side]}
              before={base ?? undefined}
              value={values[side]}
              isChosen={choice === side}
              onChoose={() => onChoose(side)}
            />
          ))}
        </fieldset>
        <div className="row wrap">
          {canBoth && (
            <Button isSmall onPress={() => onChoose('both')}>
              <Layers className="i s" aria-hidden="true" />
              {say(sideTexts.both)}
            </Button>
          )}
          {text !== null && !isWriting && (
            <Button isSmall variant="quiet" onPress={() => setWriting(true)}>
              <Pencil className="i s" aria-hidden="true" />
              {say(sideTexts.byHand)}
            </Button>
          )}
        </div>
        {text !== null && isWriting && (
          <ByHand id={`${group}-hand`} field={field} text={text} choice={choice} onChoose={onChoose} />
        )}
      </div>
    </article>
  );
}

type ByHandProps = Pick<ConflictCardProps, 'choice' | 'onChoose'> & {
  readonly id: string;
  readonly field: string;
  /** What it begins with. */
  readonly text: string;
};

function ByHand({ id, field, text, choice, onChoose }: ByHandProps) {
  const say = useSay();
  const typed = typeof choice === 'object' && typeof choice.value === 'string' ? choice.value : text;
  return (
    <div className="field">
      <label htmlFor={id}>{say(sideTexts.byHandLabel, { field })}</label>
      <TextArea id={id} value={typed} onChange={(value) => onChoose({ value })} />
    </div>
  );
}

function State({ choice }: { readonly choice: Choice | undefined }) {
  const say = useSay();
  if (choice === undefined) {
    return (
      <span className="kind ask more">
        <CircleDashed className="i s" aria-hidden="true" />
        {say(sideTexts.open)}
      </span>
    );
  }
  return (
    <span className="kind ok more">
      <CircleCheck className="i s" aria-hidden="true" />
      {say(sideTexts.chosen[typeof choice === 'object' ? 'value' : choice])}
    </span>
  );
}

type SideChoiceProps = {
  readonly side: Side;
  readonly group: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly value: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function SideChoice({ side, group, label, before, value, isChosen, onChoose }: SideChoiceProps) {
  const Icon = SIDES[side];
  return (
    <label className={`side-choice ${side}`}>
      <span className="radio">
        <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
        <span className={`side ${side}`}>
          <Icon className="i s" aria-hidden="true" />
          {label}
        </span>
      </span>
      <span className="side-value">
        {side === 'base' || before === undefined ? value : <Compared parts={wordParts(before, value)} />}
      </span>
    </label>
  );
}
