import { useEffect, useState } from 'react';
import type { CommandOutput } from '../../../shared/commands/contract';
import type { Failure, Result } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { templateNoteLines, templateTexts } from '../../../shared/i18n/templateTexts';
import { api } from '../../api';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

type Template = CommandOutput<'reportTemplate'>;

/** Whose look the document has. */
export function ExportTemplate() {
  const say = useSay();
  const language = useLanguage();
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
      {template && (
        <ul className="small muted">
          {[...templateNoteLines(template, language), say(templateTexts.noNumbers)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="row wrap">
        <Button isSmall onPress={() => void choose()}>
          {say(templateTexts.choose)}
        </Button>
        {(template !== null || failure !== undefined) && (
          <Button isSmall variant="quiet" onPress={() => void forget()}>
            {say(templateTexts.forget)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
