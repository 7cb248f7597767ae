import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';

type DisclosureProps = {
  /** What opens. */
  readonly label: string;
  /** On the button while it is open, where that differs. */
  readonly openLabel?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
};

/** A button that shows what is behind it; closed, nothing of it is drawn. */
export function Disclosure({ label, openLabel = label, startsOpen = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <p>
        <button
          type="button"
          className="btn quiet small"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron className="i s" aria-hidden="true" />
          {isOpen ? openLabel : label}
        </button>
      </p>
      {isOpen && <div id={id}>{children}</div>}
    </>
  );
}
