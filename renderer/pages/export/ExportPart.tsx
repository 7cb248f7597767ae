import { useId, useMemo } from 'react';
import { say as sayIn, sayCount } from '../../../shared/i18n/text';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { shortNameOf } from '../../../shared/register/names';
import type { Register } from '../../../shared/register/register';
import { byNumberThenName, naturally } from '../../../shared/search/naturalOrder';
import { useExportChoices } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';

type PartProps = { readonly register: Register };

const choose = useExportChoices.setState;

/** More names than these nobody reads before an export. */
const NAMES_SHOWN = 12;

/** Which activities were chosen elsewhere for this report, and the way back to all of them. */
export function ExportRecords({ register }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const { recordIds } = useExportChoices();
  const names = useMemo(() => {
    const chosen = new Set(recordIds);
    const records = [
      ...byNumberThenName(register.activities.filter(({ id }) => chosen.has(id))),
      ...byNumberThenName(register.processorRecords.filter(({ id }) => chosen.has(id))),
    ];
    return records.map(shortNameOf);
  }, [register, recordIds]);
  if (recordIds.length === 0) return null;
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  const more = names.length - NAMES_SHOWN;
  return (
    <div className="row wrap">
      <span>
        {sayCount(language, exportPageTexts.onlyChosen, names.length)}{' '}
        {more > 0 ? sayIn(language, exportPageTexts.andMore, { names: shown, count: more }) : shown}
      </span>
      <Button isSmall onPress={() => choose({ recordIds: [] })}>
        {say(exportPageTexts.ratherAll)}
      </Button>
    </div>
  );
}

/** One department, or all of them; nothing where the register names none. */
export function ExportDepartment({ register }: PartProps) {
  const say = useSay();
  const id = useId();
  const { department } = useExportChoices();
  const departments = useMemo(() => {
    const named = [...register.activities, ...register.processorRecords].map((one) => one.department.trim());
    return [...new Set(named)].filter((name) => name !== '').sort(naturally);
  }, [register]);
  if (departments.length === 0) return null;
  return (
    <Field id={id} label={say(exportPageTexts.department)}>
      <select
        id={id}
        className="input w-m"
        value={department}
        onChange={(event) => choose({ department: event.target.value })}
      >
        <option value="">{say(exportPageTexts.allDepartments)}</option>
        {departments.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
