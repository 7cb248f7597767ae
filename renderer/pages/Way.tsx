import type { ReactNode } from 'react';
import styles from './NotOpenedPage.module.css';

type WayProps = {
  readonly number: number;
  readonly title: string;
  readonly text: ReactNode;
  readonly action: ReactNode;
};

/** One numbered way on, with its button. */
export function Way({ number, title, text, action }: WayProps) {
  return (
    <li className="panel">
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className="grow">
        <h3>{title}</h3>
        {typeof text === 'string' ? <p className="small">{text}</p> : text}
      </div>
      {action}
    </li>
  );
}
