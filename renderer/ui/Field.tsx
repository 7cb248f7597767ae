import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './classNames';
import { fieldIds } from './inputProps';

type FieldProps = {
  readonly id: string;
  readonly label: string;
  /** A group of controls is named by its label; a single control is what the label is for. */
  readonly isGroup?: boolean;
  /** Beside the label: weight, place in the law. */
  readonly badges?: ReactNode;
  /** What is the matter with it: missing, unknown. */
  readonly marks?: ReactNode;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly changedLabel?: string | undefined;
  /** At the right of the head: what can be done with the whole. */
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
};

/** Label, badges and help stand above the control; an error below it, announced when it comes. */
export function Field(props: FieldProps) {
  const { id, label, isGroup = false, badges, marks, help, error, changedLabel, tools, children } = props;
  const ids = fieldIds(id);
  return (
    <div
      className={classNames(
        'field',
        error !== undefined && 'has-error',
        changedLabel !== undefined && 'is-changed',
      )}
    >
      <div className="field-head">
        {isGroup ? (
          <span className="label" id={ids.label}>
            {label}
          </span>
        ) : (
          <label htmlFor={id} id={ids.label}>
            {label}
          </label>
        )}
        {badges}
        {changedLabel !== undefined && <span className="changed-tag">{changedLabel}</span>}
        {marks !== undefined && (
          <span className="marks" id={ids.mark}>
            {marks}
          </span>
        )}
        {tools !== undefined && <span className="field-tools">{tools}</span>}
      </div>
      {help !== undefined && (
        <p className="help" id={ids.help}>
          {help}
        </p>
      )}
      {children}
      <div role="alert" id={ids.error}>
        {error !== undefined && (
          <p className="error">
            <CircleAlert className="i s" aria-hidden="true" />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
