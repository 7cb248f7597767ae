import { CircleCheck, Lock } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { FailureCode } from '../../../shared/errors';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { timeText } from '../../../shared/i18n/moments';
import { sayCount } from '../../../shared/i18n/text';
import type { Text } from '../../../shared/i18n/text';
import { pastTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { saveConflictTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { saveTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { isSameRecord, recordIn } from '../../../shared/register/records';
import { COLLECTIONS } from '../../../shared/register/register';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import type { RecordWork } from '../../state/recordWork';

/** So many changed fields are named; the number says the rest. */
const NAMED_FIELDS = 2;

type SaveStatusProps = {
  readonly work: RecordWork;
  readonly name: string;
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
};

/** Whether everything is saved, in words. */
export function SaveStatus({ work, name, isNew, isReadOnly }: SaveStatusProps) {
  const say = useSay();
  const { changes, saving } = useStore(work.state);
  if (isReadOnly) return <ReadOnly />;
  if (saving.kind === 'saving') return <span>{say(saveTexts.saving)}</span>;
  if (changes.length > 0) return <Changed work={work} name={name} />;
  return <Clean isNew={isNew} />;
}

function ReadOnly() {
  const say = useSay();
  const access = useApp((state) => state.opened?.access);
  if (access === 'past') return <Plain icon={Lock}>{say(pastTexts.saveBar)}</Plain>;
  const isNewer = access === 'newerVersion';
  return <Plain icon={Lock}>{say(isNewer ? saveTexts.readOnlyNewer : saveTexts.readOnly)}</Plain>;
}

function Clean({ isNew }: { readonly isNew: boolean }) {
  const say = useSay();
  const hasFile = useApp((state) => state.opened?.path !== '');
  const savedAt = useApp((state) => state.savedAt);
  if (isNew) return <span>{say(saveTexts.cleanNew)}</span>;
  if (!hasFile) return <span>{say(saveTexts.cleanExample)}</span>;
  return (
    <Plain icon={CircleCheck}>
      {savedAt ? say(saveTexts.cleanAt, { time: timeText(savedAt) }) : say(saveTexts.clean)}
    </Plain>
  );
}

const NOT_KEPT: Partial<Record<FailureCode, Text>> = { encryptionRequired: saveTexts.notKeptReadable };

function Changed({ work, name }: Pick<SaveStatusProps, 'work' | 'name'>) {
  const say = useSay();
  const language = useLanguage();
  const { changes, kept } = useStore(work.state);
  const fields = changes
    .slice(0, NAMED_FIELDS)
    .map((path) => pathLabel(COLLECTIONS[work.collection], path, language))
    .join(', ');
  const more = changes.length > NAMED_FIELDS ? ' …' : '';
  return (
    <>
      <span className="dot-dirty" aria-hidden="true" />
      <span>
        <b>{sayCount(language, saveTexts.changed, changes.length)}</b>{' '}
        {say(saveTexts.changedWhere, { record: name, fields: `${fields}${more}` })} <OthersToo work={work} />
        {kept.kind === 'kept' && (
          <span className="muted hide-narrow">{say(saveTexts.keptAt, { time: timeText(kept.at) })}</span>
        )}
        {kept.kind === 'failed' && <b>{say(NOT_KEPT[kept.failure.code] ?? saveTexts.notKept)}</b>}
      </span>
    </>
  );
}

/** Somebody else saved the same record since the form was filled: nothing to do now, so it is told quietly. */
function OthersToo({ work }: Pick<SaveStatusProps, 'work'>) {
  const say = useSay();
  const { base } = useStore(work.state);
  const current = useApp(
    (state) => state.opened && recordIn(state.opened.register, work.collection, work.id),
  );
  const others = useApp((state) => state.others);
  const isSame = base === null || current === undefined || isSameRecord(work.collection, base, current);
  if (isSame) return null;
  const [only] = others.length === 1 ? others : [];
  const name = only?.user || say(saveConflictTexts.somebody);
  return <>{say(saveConflictTexts.alsoChanged, { name })} </>;
}

type PlainProps = { readonly icon: LucideIcon; readonly children: ReactNode };

function Plain({ icon: Icon, children }: PlainProps) {
  return (
    <>
      <Icon className="i" aria-hidden="true" />
      <span>{children}</span>
    </>
  );
}
