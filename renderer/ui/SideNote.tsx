import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Hard gap, softer gap, question, advice, accepted: each with an edge of its own. */
export type SideNoteTone = 'req' | 'law' | 'ask' | 'gp' | 'accepted';

type SideNoteProps = {
  readonly tone: SideNoteTone;
  readonly icon: LucideIcon;
  readonly title: string;
  /** At the right of the title: where it comes from. */
  readonly source?: string;
  readonly children: ReactNode;
  readonly why?: string;
  readonly actions?: ReactNode;
};

/** A remark beside a field. A neighbour, never a gate. */
export function SideNote({ tone, icon: Icon, title, source, children, why, actions }: SideNoteProps) {
  return (
    <article className={`finding ${tone}`}>
      <header>
        <Icon className="i s" aria-hidden="true" />
        <span className="title">{title}</span>
        {source !== undefined && source !== '' && <span className="rule">{source}</span>}
      </header>
      <p>{children}</p>
      {why !== undefined && why !== '' && <p className="why">{why}</p>}
      {actions !== undefined && <footer>{actions}</footer>}
    </article>
  );
}
