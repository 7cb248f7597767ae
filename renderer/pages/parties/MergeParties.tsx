import { Merge } from 'lucide-react';
import { useState } from 'react';
import { mergePartiesTexts } from '../../../shared/i18n/partyTexts';
import { recordIn } from '../../../shared/register/records';
import type { Register } from '../../../shared/register/register';
import { useSay } from '../../state/LanguageContext';
import { leaveFor } from '../../state/leaving';
import { Button } from '../../ui/Button';
import { MergePartiesDialog } from './MergePartiesDialog';

type MergePartiesProps = { readonly register: Register; readonly id: string };

/** The way to make one party of two; what is unsaved in the form is dealt with first. */
export function MergeParties({ register, id }: MergePartiesProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const party = recordIn(register, 'parties', id);
  if (party === undefined || register.parties.length < 2) return null;
  return (
    <>
      <Button isSmall onPress={() => leaveFor(() => setOpen(true))}>
        <Merge className="i s" aria-hidden="true" />
        {say(mergePartiesTexts.open)}
      </Button>
      {isOpen && <MergePartiesDialog register={register} party={party} onClose={() => setOpen(false)} />}
    </>
  );
}
