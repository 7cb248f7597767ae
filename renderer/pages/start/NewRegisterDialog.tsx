import { useState } from 'react';
import type { ReactNode } from 'react';
import { newRegisterTexts } from '../../../shared/i18n/windowTexts/newRegisterTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { beginRegister, saveBegun } from '../../state/beginning';
import { useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { EMPTY_DRAFT } from '../../state/newRegisterDraft';
import type { NewRegisterDraft } from '../../state/newRegisterDraft';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { TextField } from '../../ui/TextField';
import { DpoPart } from './DpoPart';
import { OrganisationPart } from './OrganisationPart';

/** As long as the program takes a title. */
const MAX_LENGTH = 500;

type NewRegisterDialogProps = {
  readonly begun: NewRegisterDraft | undefined;
  readonly goesTo: 'list' | 'sheet';
};

/**
 * Begins a register: a title and, for who knows them, organisation and DPO. One short form instead of steps: everything
 * that may be skipped is in sight, and Enter in the title begins at once.
 */
export function NewRegisterDialog({ begun, goesTo }: NewRegisterDialogProps) {
  const say = useSay();
  const [draft, setDraft] = useState(begun ?? EMPTY_DRAFT);
  const [isRefused, setRefused] = useState(false);
  // Whoever gave only the name of the organisation gave the usual title.
  const title = (draft.title.trim() || draft.organisation.name.trim()).slice(0, MAX_LENGTH);
  const done = () => {
    if (begun) void saveBegun(draft, goesTo);
    else if (title === '') setRefused(true);
    else void beginRegister({ ...draft, title }, goesTo);
  };
  return (
    <Dialog
      kind="form"
      title={say(newRegisterTexts.title)}
      onCancel={stay}
      onMain={done}
      actions={
        <>
          <Button onPress={stay}>{say(begun ? newRegisterTexts.without : newRegisterTexts.cancel)}</Button>
          <Button variant="primary" onPress={done}>
            {say(begun ? newRegisterTexts.save : newRegisterTexts.confirm)}
          </Button>
        </>
      }
    >
      {begun && (
        <Banner tone="warn" title={say(newRegisterTexts.notSaved)}>
          {say(newRegisterTexts.notSavedNext)}
        </Banner>
      )}
      <Form onSubmit={done}>
        {!begun && (
          <Field
            id="register-title"
            label={say(shellTexts.registerTitleLabel)}
            help={say(shellTexts.registerTitleHelp)}
            error={isRefused && title === '' ? say(shellTexts.titleNeeded) : undefined}
          >
            <TextField
              id="register-title"
              describedBy="register-title-help register-title-error"
              value={draft.title}
              onChange={(next) => setDraft({ ...draft, title: next })}
            />
          </Field>
        )}
        <p className="small muted">{say(newRegisterTexts.optional)}</p>
        <OrganisationPart
          value={draft.organisation}
          onChange={(organisation) => setDraft({ ...draft, organisation })}
        />
        <DpoPart draft={draft} onChange={setDraft} />
      </Form>
    </Dialog>
  );
}

function Form({ onSubmit, children }: { readonly onSubmit: () => void; readonly children: ReactNode }) {
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {/* Without a button of its own a form with several fields does not hear Enter. */}
      <input type="submit" hidden />
    </form>
  );
}
