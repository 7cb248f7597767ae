import type { LucideIcon } from 'lucide-react';
import { classNames } from './classNames';

export type TagTone = 'plain' | 'bad' | 'warn' | 'good' | 'info' | 'sand';

type TagProps = {
  readonly label: string;
  readonly tone?: TagTone;
  readonly icon?: LucideIcon | undefined;
};

/** A small label with a meaning; the word says it, colour and icon only help. */
export function Tag({ label, tone = 'plain', icon: Icon }: TagProps) {
  return (
    <span className={classNames('tag', tone !== 'plain' && tone)}>
      {Icon && <Icon className="i" aria-hidden="true" />}
      {label}
    </span>
  );
}
