import type { ReactNode } from 'react';

/** Words for who listens instead of looks. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr">{children}</span>;
}
