import { useId, useState } from 'react';
import type { CommandOutput } from '../../../shared/commands/contract';
import { failureText } from '../../../shared/i18n/errorTexts';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import { extractTexts } from '../../../shared/i18n/windowTexts/extractTexts';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import { api } from '../../api';
import { useApp } from '../../state/appStore';
import { extractChoices, saveExtract } from '../../state/extracting';
import type { ExtractOf } from '../../state/extracting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { useAnswer } from '../../state/useAnswer';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './Rescue.module.css';

/** Asks of what to make an extract, and shows what it leaves out before it is written. */
export function ExtractDialog({ recordIds }: { readonly recordIds: readonly string[] }) {
  const say = useSay();
  const selectId = useId();
  const isLocked = useApp((state) => state.opened?.isLocked === true);
  const register = useApp((state) => state.opened?.register);
  const choices = register === undefined ? [] : extractChoices(register, recordIds);
  const [index, setIndex] = useState(0);
  const chosen = choices[index];
  const nameOf = ({ kind, name }: ExtractOf) => say(extractTexts[kind], { name });
  return (
    <Dialog
      kind="form"
      title={say(extractTexts.title)}
      onCancel={stay}
      actions={
        <>
          <Button onPress={stay}>{say(extractTexts.cancel)}</Button>
          {chosen && (
            <Button variant="primary" onPress={() => void saveExtract(chosen)}>
              {say(extractTexts.confirm)}
            </Button>
          )}
        </>
      }
    >
      <p>{say(extractTexts.intro)}</p>
      {isLocked && <p>{say(lockWindowTexts.extractLocked)}</p>}
      {chosen === undefined ? (
        <p>{say(extractTexts.none)}</p>
      ) : (
        <>
          <label htmlFor={selectId}>{say(extractTexts.what)}</label>
          <select
            id={selectId}
            className="input"
            value={index}
            onChange={(event) => setIndex(Number(event.target.value))}
          >
            {choices.map((choice, at) => (
              <option key={`${choice.kind} ${choice.id}`} value={at}>
                {nameOf(choice)}
              </option>
            ))}
          </select>
          <LeftOut key={`${chosen.kind} ${chosen.id}`} chosen={chosen} />
        </>
      )}
    </Dialog>
  );
}

function LeftOut({ chosen }: { readonly chosen: ExtractOf }) {
  const say = useSay();
  const language = useLanguage();
  const { answer } = useAnswer(() => api().extractPreview({ ...chosen.asked, language }));
  return (
    <>
      <h3>{say(extractTexts.leftOut)}</h3>
      {answer === undefined && <p className="small">{say(extractTexts.looking)}</p>}
      {answer?.ok === false && <p>{failureText(language, answer.error).what}</p>}
      {answer?.ok === true && <LeftOutList preview={answer.value} />}
    </>
  );
}

function LeftOutList({ preview }: { readonly preview: CommandOutput<'extractPreview'> }) {
  const say = useSay();
  const language = useLanguage();
  const { records, recordCount, history, decisions, deliveries, namesReplaced, hasHiddenFields } = preview;
  const counts = [
    ...(recordCount > 0 ? [sayCount(language, extractTexts.leftOutRecords, recordCount)] : []),
    ...(history > 0 ? [sayCount(language, extractTexts.leftOutHistory, history)] : []),
    ...(decisions > 0 ? [sayCount(language, extractTexts.leftOutDecisions, decisions)] : []),
    ...(deliveries > 0 ? [sayCount(language, extractTexts.leftOutDeliveries, deliveries)] : []),
    ...(hasHiddenFields ? [say(extractTexts.hiddenFields)] : []),
    ...(namesReplaced > 0 ? [sayCount(language, extractTexts.namesReplaced, namesReplaced)] : []),
  ];
  const groups = COLLECTION_NAMES.map((name) => ({
    name,
    names: records.filter(({ collection }) => collection === name).map((one) => one.name),
  })).filter(({ names }) => names.length > 0);
  return (
    <ul className={`small ${styles.differences}`}>
      {counts.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {groups.map(({ name, names }) => (
        <li key={name}>
          <b>{say(collectionTexts[name].plural)}</b>{' '}
          {names.map((one) => one || say(extractTexts.unnamed)).join('; ')}
        </li>
      ))}
    </ul>
  );
}
