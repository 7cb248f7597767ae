import { classNames } from './classNames';

/** Filled, half, hollow with a cross, stroke: the shape carries the meaning, also in black and white. */
export type MarkState = 'recorded' | 'question' | 'missing' | 'notApplicable' | 'unknown';

type StateMarkProps = {
  readonly state: MarkState;
  /** The whole meaning in words, e.g. "V08: recipients, missing". */
  readonly label: string;
  readonly isLabelShown?: boolean;
};

/** One mark for the state of a thing. */
export function StateMark({ state, label, isLabelShown = false }: StateMarkProps) {
  return (
    <span className={classNames('state-mark', state)}>
      <svg className="cellmark" viewBox="0 0 14 14" aria-hidden={isLabelShown} role="img">
        {!isLabelShown && <title>{label}</title>}
        <Shape state={state} />
      </svg>
      {isLabelShown && label}
    </span>
  );
}

function Shape({ state }: { readonly state: MarkState }) {
  switch (state) {
    case 'recorded':
      return <rect className="m-ok" x="1" y="1" width="12" height="12" rx="1.5" />;
    case 'question':
      return (
        <>
          <rect className="m-q" x="2" y="2" width="10" height="10" rx="1" />
          <path className="m-qf" d="M2 12V2l10 10z" />
        </>
      );
    case 'missing':
      return (
        <>
          <rect className="m-no" x="2" y="2" width="10" height="10" rx="1" />
          <path className="m-no-x" d="M4.6 4.6l4.8 4.8M9.4 4.6l-4.8 4.8" />
        </>
      );
    case 'notApplicable':
      return <path className="m-na" d="M3 7h8" />;
    case 'unknown':
      return <circle className="m-unknown" cx="7" cy="7" r="5" />;
  }
}
