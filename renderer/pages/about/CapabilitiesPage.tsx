import { useId } from 'react';
import { CAPABILITY_GROUPS } from '../../../shared/capabilities/capabilities';
import type { CapabilityGroup } from '../../../shared/capabilities/capabilities';
import { REVIEWED_ADDRESSES, REVIEWED_CALLS, REVIEWED_PACKAGES } from '../../../shared/capabilities/reviewed';
import { capabilityTexts } from '../../../shared/i18n/windowTexts/capabilityTexts';
import { useSay } from '../../state/LanguageContext';
import styles from './About.module.css';

/** What the program does on a computer, for whoever must decide whether it may be installed. */
export function CapabilitiesPage() {
  const say = useSay();
  return (
    <div className={styles['long']} tabIndex={0} role="group" aria-label={say(capabilityTexts.title)}>
      {CAPABILITY_GROUPS.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      <h3>{say(capabilityTexts.addresses)}</h3>
      <p>{say(capabilityTexts.addressesText)}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{say(capabilityTexts.name)}</th>
            <th scope="col">{say(capabilityTexts.why)}</th>
          </tr>
        </thead>
        <tbody>
          {[...REVIEWED_ADDRESSES, ...REVIEWED_CALLS, ...REVIEWED_PACKAGES].map(({ name, why }) => (
            <tr key={name}>
              <td className={styles['code']}>{name}</td>
              <td>{say(why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Group({ group: { title, capabilities } }: { readonly group: CapabilityGroup }) {
  const say = useSay();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say(title)}</h3>
      <ul>
        {capabilities.map(({ id: key, text }) => (
          <li key={key}>{say(text)}</li>
        ))}
      </ul>
    </section>
  );
}
