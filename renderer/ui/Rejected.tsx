import { CircleAlert } from 'lucide-react';
import type { PickTexts } from './options';

type RejectedProps = { readonly typed: string | undefined; readonly texts: PickTexts };

/** Says that what was typed is on no list: a text must not vanish without a word. */
export function Rejected({ typed, texts }: RejectedProps) {
  return (
    <div role="alert">
      {typed !== undefined && (
        <p className="error">
          <CircleAlert className="i s" aria-hidden="true" />
          {texts.notChosen(typed)}
        </p>
      )}
    </div>
  );
}
