import type { RepairOffers } from '../../../shared/commands/rescueSchemas';
import { fill, sayCount } from '../../../shared/i18n/text';
import { repairTexts } from '../../../shared/i18n/windowTexts/repairTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';

/** What else is there, and cannot be opened by itself. */
export function FoundBeside({ found }: { readonly found: RepairOffers }) {
  const say = useSay();
  const language = useLanguage();
  const { unsaved, unreadable } = found;
  const names = unsaved.map(({ name }) => name || say(repairTexts.noName)).join(', ');
  return (
    <>
      {unsaved.length > 0 && (
        <p className="small muted">
          {fill(language, sayCount(language, repairTexts.unsaved, unsaved.length), { names })}
        </p>
      )}
      {unreadable > 0 && (
        <p className="small muted">{sayCount(language, repairTexts.unreadable, unreadable)}</p>
      )}
    </>
  );
}
