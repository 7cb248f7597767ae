import { useMemo, useState } from 'react';
import type { Choice, Choices } from '../../../shared/merge/conflict';
import { conflictWords } from '../../../shared/merge/conflictWords';
import { sayCount } from '../../../shared/i18n/text';
import { saveConflictTexts, sideTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { withRecord } from '../../../shared/register/records';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { keepTyping, saveWithChoices } from '../../state/recordSaving';
import type { RecordWork, SaveState } from '../../state/recordWork';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ConflictCard } from '../merge/ConflictCard';

type Asked = Extract<SaveState, { readonly kind: 'conflict' }>;

/** Only the fields that both sides changed, each with its answers; nothing is saved before the last one. */
export function SaveConflicts({ work, asked }: { readonly work: RecordWork; readonly asked: Asked }) {
  const say = useSay();
  const language = useLanguage();
  const register = useApp((state) => state.opened?.register);
  const others = useApp((state) => state.others);
  const [choices, setChoices] = useState<Choices>({});
  const { sides, conflicts } = asked;
  const questions = useMemo(() => {
    if (register === undefined) return [];
    const on = (record: typeof sides.mine) => withRecord(register, work.collection, record);
    const { base, mine, theirs } = sides;
    const registers = { base: base && on(base), mine: on(mine), theirs: on(theirs) };
    return conflicts.map((conflict) => {
      const { base: before, text, ...words } = conflictWords(registers, conflict, language);
      return { ...words, name: '', base: before ?? null, text: text ?? null };
    });
  }, [register, work.collection, sides, conflicts, language]);
  const open = questions.filter(({ id }) => choices[id] === undefined);
  const [only] = others.length === 1 ? others : [];
  const name = only?.user ?? '';
  const theirsLabel = name === '' ? say(sideTexts.theirsUnknown) : say(sideTexts.theirs, { name });
  const choose = (id: string, choice: Choice) => setChoices((before) => ({ ...before, [id]: choice }));
  const keepMine = () =>
    setChoices((before) => ({ ...Object.fromEntries(open.map(({ id }) => [id, 'mine'])), ...before }));
  const stay = () => keepTyping(work);
  const save = () => {
    if (open.length === 0) void saveWithChoices(work, choices);
  };
  return (
    <Dialog
      kind="form"
      title={say(saveConflictTexts.title, { name: name || say(saveConflictTexts.somebody) })}
      onCancel={stay}
      onMain={save}
      actions={
        <>
          <span className="grow" role="status">
            {open.length > 0 && sayCount(language, saveConflictTexts.left, open.length)}
          </span>
          <Button onPress={stay}>{say(saveConflictTexts.keepTyping)}</Button>
          {open.length > 0 && <Button onPress={keepMine}>{say(saveConflictTexts.restMine)}</Button>}
          <Button variant="primary" unavailable={open.length === 0 ? undefined : ''} onPress={save}>
            {say(saveConflictTexts.save)}
          </Button>
        </>
      }
    >
      <p>{say(saveConflictTexts.text)}</p>
      <div className="conflicts">
        {questions.map((question) => (
          <ConflictCard
            key={question.id}
            question={question}
            theirsLabel={theirsLabel}
            choice={choices[question.id]}
            onChoose={(choice) => choose(question.id, choice)}
          />
        ))}
      </div>
    </Dialog>
  );
}
