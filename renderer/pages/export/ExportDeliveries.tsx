import { dateText } from '../../../shared/i18n/dateText';
import { editionNames } from '../../../shared/i18n/editionTexts';
import { deliveryTexts } from '../../../shared/i18n/windowTexts/deliveryTexts';
import type { Delivery } from '../../../shared/register/delivery';
import { EDITIONS } from '../../../shared/report/editions';
import { shortFingerprint } from '../../../shared/report/fingerprintText';
import { useExporting } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { DeliveryForm } from './DeliveryForm';
import styles from './ExportPage.module.css';

/** To whom which state went, and room to note where the document that was just made goes. */
export function ExportDeliveries({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const say = useSay();
  const state = useExporting();
  return (
    <section className="panel" aria-labelledby="export-deliveries">
      <header>
        <h2 id="export-deliveries">{say(deliveryTexts.title)}</h2>
      </header>
      <div className={`in ${styles.deliveries}`}>
        <p className="small muted">{say(deliveryTexts.lead)}</p>
        {state.kind === 'done' && <DeliveryForm key={state.written.handle} handle={state.written.handle} />}
        {deliveries.length === 0 ? (
          <p className="muted">{say(deliveryTexts.none)}</p>
        ) : (
          <Deliveries deliveries={deliveries} />
        )}
      </div>
    </section>
  );
}

function Deliveries({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const say = useSay();
  const language = useLanguage();
  const { number, date, to, edition, by, fingerprint } = deliveryTexts;
  return (
    <table className="table" aria-labelledby="export-deliveries">
      <thead>
        <tr>
          {[number, date, to, edition, by, fingerprint].map((text) => (
            <th scope="col" key={text.en}>
              {say(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deliveries
          .toSorted((a, b) => b.number - a.number)
          .map((one) => (
            <tr key={one.id}>
              <td className="num">{one.number}</td>
              <td className="nowrap">{dateText(language, one.at.slice(0, 10))}</td>
              <td>
                {one.to}
                {one.note !== '' && <div className="small muted">{one.note}</div>}
              </td>
              <td>{editionName(one.edition, language)}</td>
              <td>{one.by}</td>
              <td className="nowrap">{shortFingerprint(one.fingerprint)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function editionName(edition: string, language: 'nl' | 'en'): string {
  const known = EDITIONS.find((one) => one === edition);
  return known === undefined ? edition : editionNames[known][language];
}
