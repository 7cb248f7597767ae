import { SHIPPED_PACKAGES } from '../../../shared/capabilities/shippedPackages';
import { capabilityTexts } from '../../../shared/i18n/windowTexts/capabilityTexts';
import { useSay } from '../../state/LanguageContext';
import styles from './About.module.css';

/** Whose code and fonts the program contains. */
export function LicencesPage() {
  const say = useSay();
  return (
    <div className={styles['long']} tabIndex={0} role="group" aria-label={say(capabilityTexts.licencesTitle)}>
      <p>{say(capabilityTexts.licencesText)}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{say(capabilityTexts.name)}</th>
            <th scope="col">{say(capabilityTexts.version)}</th>
            <th scope="col">{say(capabilityTexts.licence)}</th>
          </tr>
        </thead>
        <tbody>
          {SHIPPED_PACKAGES.map(({ name, version, licence }) => (
            <tr key={`${name} ${version}`}>
              <td className={styles['code']}>{name}</td>
              <td>{version}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
