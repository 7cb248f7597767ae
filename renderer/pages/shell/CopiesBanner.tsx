import { sayCount } from '../../../shared/i18n/text';
import { mergePageTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { isOn } from '../../../shared/policy/policy';
import { useApp } from '../../state/appStore';
import { putOffCopies } from '../../state/copies';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToMerge } from '../../state/merging';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

/** Told where a sync client or a colleague left another version beside the file. */
export function CopiesBanner() {
  const say = useSay();
  const language = useLanguage();
  const copies = useApp((state) => state.copies);
  const page = useApp((state) => state.page.kind);
  const access = useApp((state) => state.opened?.access);
  const mayMerge = useApp(({ managed }) => isOn('merge', managed.policy));
  const [first] = copies;
  // On its own page they are listed, and what cannot be written cannot be merged.
  if (first === undefined || page === 'merge' || access !== 'writable') return null;
  const files = copies.map(({ fileName }) => fileName).join(', ');
  return (
    <Banner
      tone="info"
      title={sayCount(language, mergePageTexts.copiesTitle, copies.length)}
      isStrip
      actions={
        <>
          {mayMerge && (
            <Button isSmall onPress={() => goToMerge(copies.length === 1 ? first.handle : '')}>
              {say(mergePageTexts.copiesMerge)}
            </Button>
          )}
          <Button isSmall variant="quiet" onPress={putOffCopies}>
            {say(mergePageTexts.later)}
          </Button>
        </>
      }
    >
      {say(mayMerge ? mergePageTexts.copiesText : mergePageTexts.copiesNoMerge, { files })}
    </Banner>
  );
}
