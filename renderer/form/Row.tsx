import type { ReactNode } from 'react';
import type { FieldInfo } from '../../shared/fields/fieldInfo';
import { useLive } from './FormTools';
import { MissingNote } from './Missing';

type RowProps = { readonly info: FieldInfo; readonly path: string; readonly children: ReactNode };

/** A field with its margin, as in an annotated statute; in a narrow window the margin comes below. */
export function Row({ info, path, children }: RowProps) {
  const missing = useLive((state) => state.missing.get(path)?.state);
  return (
    <div className="pair">
      {children}
      <div className="margin">{missing && <MissingNote info={info} state={missing} />}</div>
    </div>
  );
}
