import type { ReactNode } from 'react';
import styles from './SettingsPage.module.css';

type SettingRowProps = {
  readonly name: ReactNode;
  readonly help?: string;
  readonly children: ReactNode;
};

/** One setting: what it is at the left, the choice at the right. */
export function SettingRow({ name, help, children }: SettingRowProps) {
  return (
    <div className={styles.row}>
      <div>
        <b>{name}</b>
        {help !== undefined && <p className="small muted">{help}</p>}
      </div>
      <div className={styles.choice}>{children}</div>
    </div>
  );
}
