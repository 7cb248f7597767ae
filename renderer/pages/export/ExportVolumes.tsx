import { useId, useMemo } from 'react';
import { say as sayIn, sayCount } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { exportVolumesTexts } from '../../../shared/i18n/windowTexts/exportVolumesTexts';
import type { Register } from '../../../shared/register/register';
import {
  VOLUME_KINDS,
  comesInVolumes,
  mayPartBy,
  previewVolumes,
} from '../../../shared/report/volumes/planVolumes';
import type { VolumeKind, VolumePreview } from '../../../shared/report/volumes/planVolumes';
import { exportInput, isVolumeSize, useExportChoices } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Field } from '../../ui/Field';
import { NumberField } from '../../ui/NumberField';
import styles from './ExportPage.module.css';

const choose = useExportChoices.setState;

/** A longer list is told as a number: the set lists all of it. */
const GROUPS_SHOWN = 8;

/** Whether a large report comes as a set of documents, by what, and how many of what that will be. */
export function ExportVolumes({ register }: { readonly register: Register }) {
  const say = useSay();
  const id = useId();
  const choices = useExportChoices();
  const { volumesBy, volumeSize, edition } = choices;
  const preview = usePreview(register);
  if (!comesInVolumes({ edition, onlyChanges: choices.since !== '' && choices.onlyChanges })) return null;
  return (
    <>
      <Field id={id} label={say(exportVolumesTexts.by)}>
        <select
          id={id}
          className="input w-m"
          value={volumesBy}
          onChange={(event) => choose({ volumesBy: kindIn(event.target.value) })}
        >
          {VOLUME_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(exportVolumesTexts.kinds[kind])}
            </option>
          ))}
        </select>
      </Field>
      {volumesBy !== 'none' && (
        <Field id={`${id}-size`} label={say(exportVolumesTexts.size)} help={say(exportVolumesTexts.sizeHelp)}>
          <NumberField
            id={`${id}-size`}
            value={volumeSize}
            onChange={(size) => choose({ volumeSize: size })}
          />
        </Field>
      )}
      {!mayPartBy(edition, volumesBy) && <p className="small muted">{say(exportVolumesTexts.withheld)}</p>}
      <div className="small" role="status">
        {preview === undefined ? <p>{say(exportVolumesTexts.one)}</p> : <Preview preview={preview} />}
      </div>
    </>
  );
}

function Preview({ preview }: { readonly preview: VolumePreview }) {
  const say = useSay();
  const language = useLanguage();
  const named = preview.groups.filter(({ name }) => name !== '');
  const more = named.length - GROUPS_SHOWN;
  return (
    <>
      <p>
        {sayCount(language, exportVolumesTexts.set, preview.volumes)} {say(exportVolumesTexts.place)}
      </p>
      {named.length > 0 && (
        <ul className={styles.leftOut}>
          {named.slice(0, GROUPS_SHOWN).map((group) => (
            <li key={group.name}>{groupText(group, language)}</li>
          ))}
          {more > 0 && <li>{sayCount(language, exportVolumesTexts.more, more)}</li>}
        </ul>
      )}
    </>
  );
}

function groupText({ name, records, volumes }: VolumePreview['groups'][number], language: Language): string {
  const values = { name, records: sayCount(language, exportVolumesTexts.records, records) };
  if (volumes === 1) return sayIn(language, exportVolumesTexts.group, values);
  return sayIn(language, exportVolumesTexts.groupVolumes, { ...values, volumes });
}

/** Of what is chosen now; undefined for one document, and while the size is no number. */
function usePreview(register: Register): VolumePreview | undefined {
  const language = useLanguage();
  const choices = useExportChoices();
  return useMemo(() => {
    if (!isVolumeSize(choices.volumeSize)) return undefined;
    const { edition, recordIds, organisationId, department, customerPartyId, volumes, onlyChanges } =
      exportInput(choices, language);
    const selection = {
      ...(recordIds.length === 0 ? {} : { recordIds }),
      ...(department === '' ? {} : { department }),
      ...(organisationId === '' ? {} : { organisationId }),
      ...(customerPartyId === '' ? {} : { customerPartyId }),
    };
    return previewVolumes(register, { edition, language, selection, onlyChanges }, volumes);
  }, [register, choices, language]);
}

function kindIn(value: string): VolumeKind {
  return VOLUME_KINDS.find((kind) => kind === value) ?? 'equal';
}
