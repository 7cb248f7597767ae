import { useMemo, useState } from 'react';
import { LANGUAGES } from '../../../shared/i18n/text';
import { recordTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import { withRecord } from '../../../shared/register/records';
import { COLLECTIONS } from '../../../shared/register/register';
import type { AnyRecord, Register } from '../../../shared/register/register';
import { recordBlocks } from '../../../shared/report/recordBlocks';
import { reportContext } from '../../../shared/report/reportContext';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { today } from '../../state/today';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Segments } from '../../ui/Segments';
import { WordBlocks } from './WordBlocks';

type AsInWordProps = {
  readonly collection: 'activities' | 'processorRecords';
  readonly register: Register;
  /** As typed. */
  readonly values: AnyRecord;
  readonly onClose: () => void;
};

/** The very blocks that the Word report is made of, for this record alone, in either language of the report. */
export function AsInWord({ collection, register, values, onClose }: AsInWordProps) {
  const say = useSay();
  const [language, setLanguage] = useState(useLanguage());
  const blocks = useMemo(() => {
    const context = reportContext(withRecord(register, collection, values), { language, date: today() });
    return recordBlocks(COLLECTIONS[collection], values, context);
  }, [collection, register, values, language]);
  return (
    <Dialog
      kind="question"
      isWide
      title={say(recordTexts.asInWordTitle)}
      onCancel={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {say(recordTexts.close)}
        </Button>
      }
    >
      <p className="small muted">{say(recordTexts.asInWordHelp)}</p>
      <Segments
        label={say(recordTexts.reportLanguage)}
        value={language}
        choices={LANGUAGES.map((one) => ({ value: one, label: say(settingsTexts.languages[one]) }))}
        onChange={setLanguage}
      />
      <div lang={language}>
        <WordBlocks blocks={blocks} />
      </div>
    </Dialog>
  );
}
