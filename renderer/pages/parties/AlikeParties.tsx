import { CopyCheck } from 'lucide-react';
import { useState } from 'react';
import { alikePartiesTexts } from '../../../shared/i18n/partyTexts';
import { sayCount } from '../../../shared/i18n/text';
import type { Register } from '../../../shared/register/register';
import { alikeParties } from '../../../shared/search/alikeParties';
import type { AlikePair } from '../../../shared/search/alikeParties';
import { useApp } from '../../state/appStore';
import { useLanguage } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { AlikePartiesDialog } from './AlikePartiesDialog';
import { MergePartiesDialog } from './MergePartiesDialog';

/** How many parties may stand in the register twice, and the way to make one of two. */
export function AlikeParties({ register }: { readonly register: Register }) {
  const language = useLanguage();
  const apart = useApp((state) => state.partiesApart);
  const canWrite = useApp((state) => state.opened?.access === 'writable');
  const [isOpen, setOpen] = useState(false);
  const [merging, setMerging] = useState<AlikePair | undefined>(undefined);
  const pairs = alikeParties(register.parties).filter(({ key }) => !apart.includes(key));
  if (!canWrite || (pairs.length === 0 && !isOpen)) return null;
  return (
    <>
      {pairs.length > 0 && (
        <Button isSmall onPress={() => setOpen(true)}>
          <CopyCheck className="i s" aria-hidden="true" />
          {sayCount(language, alikePartiesTexts.count, pairs.length)}
        </Button>
      )}
      {isOpen && merging === undefined && (
        <AlikePartiesDialog pairs={pairs} onMerge={setMerging} onClose={() => setOpen(false)} />
      )}
      {merging && (
        <MergePartiesDialog
          register={register}
          party={merging.first}
          other={merging.second}
          onClose={() => setMerging(undefined)}
        />
      )}
    </>
  );
}
