import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Failure } from '../../../shared/errors';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { failureText } from '../../../shared/i18n/errorTexts';
import { saveTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { addAgain, keepTyping } from '../../state/recordSaving';
import type { RecordWork } from '../../state/recordWork';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { FailureActions } from '../FailureActions';
import { SaveConflicts } from './SaveConflicts';

type WorkProps = { readonly work: RecordWork };

/** Why saving did not work: what happened, what is safe, what to do. Stays until it is solved. */
export function SaveFailure({ work }: WorkProps) {
  const language = useLanguage();
  const { saving } = useStore(work.state);
  if (saving.kind === 'conflict') return <SaveConflicts work={work} asked={saving} />;
  if (saving.kind === 'wrongShape') return <WrongShape work={work} fields={saving.fields} />;
  if (saving.kind !== 'failed') return null;
  const { failure } = saving;
  const { title, what } = failureText(language, failure);
  return (
    <Banner tone="bad" title={`${title}.`} actions={<Ways work={work} failure={failure} />}>
      {what}
    </Banner>
  );
}

function WrongShape({ work, fields }: WorkProps & { readonly fields: readonly string[] }) {
  const say = useSay();
  const language = useLanguage();
  if (fields.length === 0) return <Banner tone="bad" title={say(saveTexts.wrongShape)} />;
  const labels = new Set(fields.map((path) => pathLabel(COLLECTIONS[work.collection], path, language)));
  return <Banner tone="bad" title={say(saveTexts.wrongShapeIn, { fields: [...labels].join(', ') })} />;
}

function Ways({ work, failure }: WorkProps & { readonly failure: Failure }) {
  const say = useSay();
  if (failure.code === 'recordRemovedByOther') {
    return (
      <OrKeepTyping work={work}>
        <Button isSmall onPress={() => void addAgain(work)}>
          {say(saveTexts.addAgain)}
        </Button>
      </OrKeepTyping>
    );
  }
  return <FailureActions code={failure.code} />;
}

function OrKeepTyping({ work, children }: WorkProps & { readonly children: ReactNode }) {
  const say = useSay();
  return (
    <>
      {children}
      <Button isSmall variant="quiet" onPress={() => keepTyping(work)}>
        {say(saveTexts.keepTyping)}
      </Button>
    </>
  );
}
