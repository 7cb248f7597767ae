import { fieldAt } from '../../../shared/fields/fieldAt';
import { manualTexts } from '../../../shared/i18n/windowTexts/manualTexts';
import { fieldSectionId } from '../../../shared/manual/fieldSections';
import { manualSection } from '../../../shared/manual/manual';
import { COLLECTIONS } from '../../../shared/register/register';
import type { CollectionName } from '../../../shared/register/register';
import { openManual } from '../../state/helping';
import { useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FieldList } from './FieldList';
import { explainedAt } from './explainedAt';

type ExplainDialogProps = { readonly collection: CollectionName; readonly path: string };

/** What the manual says of a field, over the form: nothing that was typed has to be left for it. */
export function ExplainDialog({ collection, path }: ExplainDialogProps) {
  const say = useSay();
  const sectionId = fieldSectionId(collection, path) ?? '';
  const section = manualSection(sectionId);
  const fields = explainedAt(section, path);
  const title = fieldAt(COLLECTIONS[collection], path)?.label ?? fields[0]?.label ?? manualTexts.help;
  return (
    <Dialog
      kind="question"
      title={say(title)}
      onCancel={stay}
      actions={
        <>
          <Button
            onPress={() => {
              stay();
              openManual(sectionId);
            }}
          >
            {say(manualTexts.inManual)}
          </Button>
          <Button variant="primary" onPress={stay} autoFocus>
            {say(manualTexts.close)}
          </Button>
        </>
      }
    >
      {section && <p className="small muted">{say(section.title)}</p>}
      <FieldList fields={fields} />
    </Dialog>
  );
}
