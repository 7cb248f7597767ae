import type { ReactNode } from 'react';
import { classNames } from './classNames';

type EmptyStateProps = {
  /** What is empty. */
  readonly title: string;
  /** What that means. */
  readonly text: string;
  readonly actions?: ReactNode;
  readonly isPage?: boolean;
};

/** Nothing here yet: what it is, what it means, and the ways on. */
export function EmptyState({ title, text, actions, isPage = false }: EmptyStateProps) {
  return (
    <div className={classNames('empty', isPage && 'page-empty')}>
      <div className="grow">
        <b>{title}</b>
        <br />
        {text}
      </div>
      {actions !== undefined && <div className="row wrap">{actions}</div>}
    </div>
  );
}
