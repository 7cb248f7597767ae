import type { ReactNode } from 'react';
import { Findings } from './Findings';

type RowProps = { readonly path: string; readonly children: ReactNode };

/** A field with its margin, as in an annotated statute; in a narrow window the margin comes below. */
export function Row({ path, children }: RowProps) {
  return (
    <div className="pair">
      {children}
      <Findings place={path} />
    </div>
  );
}
