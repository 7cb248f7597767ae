import { Users } from 'lucide-react';
import { timeText } from '../../../shared/i18n/moments';
import { othersTexts } from '../../../shared/i18n/windowTexts/othersTexts';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';

/** Who else has this file open. It informs; nobody is kept out. */
export function OthersPresent() {
  const say = useSay();
  const others = useApp((state) => state.others);
  const [first] = others;
  if (first === undefined) return null;
  const nameOf = (user: string) => user || say(othersTexts.somebody);
  const details = others
    .map(({ user, host, since }) =>
      say(othersTexts.details, { user: nameOf(user), host, time: timeText(new Date(since)) }),
    )
    .join('\n');
  const user = nameOf(first.user);
  return (
    <span title={details} role="status">
      <Users className="i s" aria-hidden="true" />
      {others.length === 1
        ? say(othersTexts.one, { user })
        : say(othersTexts.several, { user, n: others.length - 1 })}
    </span>
  );
}
