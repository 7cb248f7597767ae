import type { Language } from '../../../shared/i18n/text';
import { LANGUAGES, sayCount } from '../../../shared/i18n/text';
import { leftOutOf } from '../../../shared/i18n/editionTexts';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { nameOf } from '../../../shared/register/records';
import type { AnyRecord, Register } from '../../../shared/register/register';
import { EDITIONS, hasChapter } from '../../../shared/report/editions';
import { useExportChoices } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Choices } from './Choices';
import styles from './ExportPage.module.css';
import { ExportDepartment, ExportRecords } from './ExportPart';
import { ExportSince } from './ExportSince';
import { ExportVolumes } from './ExportVolumes';
import { RecordSelect } from './RecordSelect';

const choose = useExportChoices.setState;

/** For whom the document is, what it leaves out for them, and its language. */
export function ExportContents({ register }: { readonly register: Register }) {
  const say = useSay();
  const screenLanguage = useLanguage();
  const { edition, language = screenLanguage, organisationId, customerPartyId } = useExportChoices();
  const leftOut = leftOutOf[edition];
  return (
    <section className="panel" aria-labelledby="export-contents">
      <header>
        <h2 id="export-contents">{say(exportPageTexts.contents)}</h2>
      </header>
      <div className={`in ${styles.contents}`}>
        <p>
          {say(exportPageTexts.whole, {
            activities: sayCount(screenLanguage, exportPageTexts.activityCount, register.activities.length),
            processorRecords: sayCount(
              screenLanguage,
              exportPageTexts.processorCount,
              register.processorRecords.length,
            ),
          })}
        </p>
        <Choices
          legend={say(exportPageTexts.edition)}
          value={edition}
          choices={EDITIONS.map((value) => ({ value, label: say(exportPageTexts.editions[value]) }))}
          onChange={(value) => choose({ edition: value, customerPartyId: '' })}
        />
        {leftOut.length > 0 && (
          <div className="small muted">
            {say(exportPageTexts.leavesOut)}
            <ul className={styles.leftOut}>
              {leftOut.map((text) => (
                <li key={text.en}>{say(text)}</li>
              ))}
            </ul>
          </div>
        )}
        <ExportRecords register={register} />
        {edition === 'customer' && (
          <RecordSelect
            label={say(exportPageTexts.customer)}
            none={say(exportPageTexts.chooseCustomer)}
            records={customersIn(register)}
            value={customerPartyId}
            onChange={(id) => choose({ customerPartyId: id })}
          />
        )}
        {register.organisations.length > 1 && edition !== 'customer' && (
          <RecordSelect
            label={say(exportPageTexts.organisation)}
            none={say(exportPageTexts.allOrganisations)}
            records={register.organisations}
            value={organisationId}
            onChange={(id) => choose({ organisationId: id })}
          />
        )}
        {edition !== 'customer' && <ExportDepartment register={register} />}
        {hasChapter(edition, 'changes') && <ExportSince deliveries={register.deliveries} />}
        <ExportVolumes register={register} />
        <Choices<Language>
          legend={say(exportPageTexts.language)}
          help={say(exportPageTexts.languageHelp)}
          value={language}
          choices={LANGUAGES.map((value) => ({ value, label: say(exportPageTexts.languages[value]) }))}
          onChange={(value) => choose({ language: value })}
        />
      </div>
    </section>
  );
}

/** The parties that a processor record names as controller served. */
function customersIn({ parties, processorRecords }: Register): readonly AnyRecord[] {
  const served = new Set(
    processorRecords.flatMap(({ controllers }) => controllers.map(({ partyId }) => partyId)),
  );
  return parties.filter(({ id }) => served.has(id)).sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}
