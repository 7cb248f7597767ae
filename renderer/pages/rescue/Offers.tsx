import type { RepairOffers } from '../../../shared/commands/rescueSchemas';
import { momentText } from '../../../shared/i18n/moments';
import { repairTexts } from '../../../shared/i18n/windowTexts/repairTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { openOffer } from '../../state/repairing';
import { Button } from '../../ui/Button';
import { Way } from '../Way';
import { OfferText } from './OfferText';

/** The ways on from a damaged file that bring a register back, the best one first. */
export function Offers({ found }: { readonly found: RepairOffers }) {
  const say = useSay();
  const language = useLanguage();
  return found.offers.map((offer, index) => {
    const at = offer.at === '' ? '' : momentText(language, new Date(offer.at), new Date());
    return (
      <Way
        key={offer.id}
        number={index + 1}
        title={say(repairTexts.ways[offer.kind], { at })}
        text={<OfferText offer={offer} />}
        action={
          <Button
            variant={index === 0 ? 'primary' : 'secondary'}
            onPress={() => void openOffer(offer.id, found.fileName)}
          >
            {say(repairTexts.buttons[offer.kind])}
          </Button>
        }
      />
    );
  });
}
