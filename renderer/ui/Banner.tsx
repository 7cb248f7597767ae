import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton';
import { classNames } from './classNames';

export type BannerTone = 'info' | 'good' | 'warn' | 'bad';

const ICONS = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert } as const;

type BannerProps = {
  readonly tone: BannerTone;
  /** The fact. */
  readonly title: string;
  /** The next step. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  readonly dismissLabel?: string;
  /** Along the whole top of a page instead of in it. */
  readonly isStrip?: boolean;
};

/** Stays until solved or dismissed. What went wrong interrupts a screen reader; the rest waits its turn. */
export function Banner(props: BannerProps) {
  const { tone, title, children, actions, onDismiss, dismissLabel, isStrip = false } = props;
  const Icon = ICONS[tone];
  return (
    <div
      className={classNames('banner', tone !== 'info' && tone, isStrip && 'strip-top')}
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      <Icon className="i" aria-hidden="true" />
      <div className="grow">
        <b>{title}</b> {children}
      </div>
      {(actions !== undefined || onDismiss) && (
        <div className="acts">
          {actions}
          {onDismiss && <IconButton icon={X} label={dismissLabel ?? ''} onPress={onDismiss} isSmall />}
        </div>
      )}
    </div>
  );
}
