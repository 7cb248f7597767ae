import { startTexts } from '../../../shared/i18n/windowTexts/startTexts';
import { useApp } from '../../state/appStore';
import type { AppState } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { goToNewRecord } from '../../state/navigation';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

/** Above the lists and the overview of an empty register: where to begin, in the order in which records point to each other. */
export function NextSteps() {
  const say = useSay();
  const isWanted = useApp(isToBegin);
  if (!isWanted) return null;
  const { organisation, dpo, activity } = startTexts.steps;
  return (
    <Banner
      tone="info"
      isStrip
      title={`${say(startTexts.stepsTitle)}.`}
      actions={
        <>
          <Button isSmall onPress={() => goToNewRecord('organisations')}>
            {say(organisation)}
          </Button>
          <Button isSmall onPress={() => goToNewRecord('dpos')}>
            {say(dpo)}
          </Button>
          <Button isSmall onPress={() => goToNewRecord('activities')}>
            {say(activity)}
          </Button>
        </>
      }
    >
      {say(startTexts.stepsText)}
    </Banner>
  );
}

function isToBegin({ page, opened }: AppState): boolean {
  if ((page.kind !== 'list' && page.kind !== 'overview') || opened?.access !== 'writable') return false;
  const { organisations, dpos, activities } = opened.register;
  return organisations.length + dpos.length + activities.length === 0;
}
