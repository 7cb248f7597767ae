import { momentText } from '../../../shared/i18n/moments';
import { pastTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { showNow } from '../../state/past';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

/** Above every page while an earlier state is on screen: which one, and the way back. */
export function PastBanner() {
  const say = useSay();
  const language = useLanguage();
  const past = useApp((state) => state.opened?.past);
  if (!past) return null;
  const title =
    past.at === ''
      ? say(pastTexts.bannerBegin)
      : say(pastTexts.banner, { moment: momentText(language, new Date(past.at), new Date()) });
  return (
    <Banner
      tone="warn"
      title={title}
      isStrip
      actions={
        <Button isSmall onPress={showNow}>
          {say(pastTexts.back)}
        </Button>
      }
    >
      {say(pastTexts.text)}
    </Banner>
  );
}
