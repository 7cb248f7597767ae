import { momentText } from '../../../shared/i18n/moments';
import { extractTexts } from '../../../shared/i18n/windowTexts/extractTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';

/** Above every page of an extract: a register that seems to miss things only misses what was left out of it. */
export function ExtractBanner() {
  const say = useSay();
  const language = useLanguage();
  const mark = useApp((state) => state.opened?.register.extractOf);
  if (mark === undefined) return null;
  const { of, at, by } = mark;
  const moment = momentText(language, new Date(at), new Date());
  return (
    <Banner tone="info" title={say(extractTexts.banner)} isStrip>
      {say(extractTexts.bannerText, { of, moment, by })}
    </Banner>
  );
}
