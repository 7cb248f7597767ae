import { paletteTexts } from '../../../shared/i18n/windowTexts/paletteTexts';
import { sayCount } from '../../../shared/i18n/text';
import { setApp, useApp } from '../../state/appStore';
import { NO_FINDINGS, useAllFindings } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Kbd } from '../../ui/Kbd';
import { Palette } from '../../ui/Palette';
import { paletteGroups } from './paletteGroups';

/** Every record, every rule that found something and every command, behind Ctrl K. */
export function CommandPalette() {
  const say = useSay();
  const language = useLanguage();
  const opened = useApp((state) => state.opened);
  const findings = useAllFindings() ?? NO_FINDINGS;
  if (!opened) return null;
  return (
    <Palette
      label={say(paletteTexts.ask)}
      resultsLabel={say(paletteTexts.results)}
      groups={(query) => paletteGroups(query, { language, opened, findings })}
      noResults={say(paletteTexts.none)}
      countText={(count) => sayCount(language, paletteTexts.count, count)}
      firstQuery=""
      onClose={() => setApp({ question: undefined })}
      foot={
        <>
          <span>
            <Kbd keys="↑" /> <Kbd keys="↓" /> {say(paletteTexts.choose)}
          </span>
          <span>
            <Kbd keys="Enter" /> {say(paletteTexts.open)}
          </span>
          <span className="end">{say(paletteTexts.prefixes)}</span>
        </>
      }
    />
  );
}
