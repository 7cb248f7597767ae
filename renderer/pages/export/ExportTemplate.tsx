import { useEffect, useState } from 'react';
import type { CommandOutput } from '../../../shared/commands/contract';
import type { Failure, Result } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { templateNoteLines, templateTexts } from '../../../shared/i18n/templateTexts';
import { policyTexts } from '../../../shared/i18n/policyTexts';
import { isOn } from '../../../shared/policy/policy';
import { api } from '../../api';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

type Template = CommandOutput<'reportTemplate'>;

/** Whose look the document has. */
export function ExportTemplate() {
  const say = useSay();
  const language = useLanguage();
  const { template, failure, choose, forget } = useTemplate();
  const trouble = failure && failureText(language, failure);
  return (
    <fieldset>
      <legend>{say(templateTexts.title)}</legend>
      <p>{template ? say(templateTexts.used, { file: template.fileName }) : say(templateTexts.none)}</p>
      {trouble && (
        <Banner tone="bad" title={`${trouble.title}.`}>
          {trouble.what}
        </Banner>
      )}
      {template && <Notes template={template} />}
      <Ways template={template} failure={failure} onChoose={choose} onForget={forget} />
    </fieldset>
  );
}

function Notes({ template }: { readonly template: NonNullable<Template> }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="small muted">
      {[...templateNoteLines(template, language), say(templateTexts.noNumbers)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type WaysProps = {
  readonly template: Template;
  readonly failure: Failure | undefined;
  readonly onChoose: () => Promise<void>;
  readonly onForget: () => Promise<void>;
};

/** To another template or to none, as far as the administrator leaves that to the person. */
function Ways({ template, failure, onChoose, onForget }: WaysProps) {
  const say = useSay();
  const policy = useApp((app) => app.managed.policy);
  const isSettled = policy.reportTemplate !== undefined;
  const mayChoose = !isSettled && isOn('houseTemplate', policy);
  const mayForget = !isSettled && (template !== null || failure !== undefined);
  return (
    <>
      {!mayChoose && (
        <p className="small muted">{say(isSettled ? policyTexts.settledHere : policyTexts.switchedOff)}</p>
      )}
      <div className="row wrap">
        {mayChoose && (
          <Button isSmall onPress={() => void onChoose()}>
            {say(templateTexts.choose)}
          </Button>
        )}
        {mayForget && (
          <Button isSmall variant="quiet" onPress={() => void onForget()}>
            {say(templateTexts.forget)}
          </Button>
        )}
      </div>
    </>
  );
}

/** The template in use, and the ways to another one or to none. */
function useTemplate() {
  const [template, setTemplate] = useState<Template>(null);
  const [failure, setFailure] = useState<Failure | undefined>();
  const show = (result: Result<Template>) => {
    setFailure(result.ok ? undefined : result.error);
    if (result.ok) setTemplate(result.value);
  };
  useEffect(() => {
    void api().reportTemplate().then(show);
  }, []);
  const choose = async () => {
    const result = await api().chooseTemplate();
    // Cancelled: what was chosen before stays.
    if (!result.ok || result.value !== null) show(result);
  };
  const forget = async () => {
    const result = await api().forgetTemplate();
    show(result.ok ? { ok: true, value: null } : result);
  };
  return { template, failure, choose, forget };
}
