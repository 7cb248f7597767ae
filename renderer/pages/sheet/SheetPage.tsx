import { useId, useMemo, useState } from 'react';
import { failureText } from '../../../shared/i18n/errorTexts';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { sheetTexts } from '../../../shared/i18n/windowTexts/sheetTexts';
import type { Opened } from '../../../shared/commands/contract';
import { readSheet } from '../../../shared/spreadsheet/readSheet';
import type { SheetCollection } from '../../../shared/spreadsheet/sheetColumns';
import { useApp } from '../../state/appStore';
import type { BulkOutcome } from '../../state/bulk';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToList } from '../../state/navigation';
import { addFromSheet, pasteSheet, useSheetDraft } from '../../state/sheet';
import type { SheetDraft } from '../../state/sheet';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import { SheetColumns } from './SheetColumns';
import styles from './SheetPage.module.css';
import { SheetRows } from './SheetRows';

type SheetPageProps = { readonly collection: SheetCollection };

/** Records out of a spreadsheet: what was understood of each row stands here before anything is recorded. */
export function SheetPage({ collection }: SheetPageProps) {
  const say = useSay();
  const id = useId();
  const opened = useApp((state) => state.opened);
  const draft = useSheetDraft(collection);
  if (!opened) return null;
  const isWritable = opened.access === 'writable';
  return (
    <div className={`page ${styles.page}`}>
      <div className="page-head">
        <div className="grow">
          <h1>{say(sheetTexts.title, { list: say(collectionTexts[collection].plural) })}</h1>
          <p>{isWritable ? say(sheetTexts.intro) : say(sheetTexts.readOnly)}</p>
        </div>
        <Button onPress={() => goToList(collection)}>{say(sheetTexts.back)}</Button>
      </div>
      {isWritable && (
        <div className={styles.paste}>
          <Field
            id={id}
            label={say(sheetTexts.field)}
            help={say(sheetTexts.fieldHelp)}
            tools={
              draft && (
                <Button variant="quiet" isSmall onPress={() => pasteSheet(collection, '')}>
                  {say(sheetTexts.clear)}
                </Button>
              )
            }
          >
            <TextArea
              id={id}
              value={draft?.text ?? ''}
              onChange={(text) => pasteSheet(collection, text)}
              describedBy={`${id}-help`}
            />
          </Field>
          {draft === undefined ? (
            <p className="muted">{say(sheetTexts.nothing)}</p>
          ) : (
            <Understood collection={collection} opened={opened} draft={draft} />
          )}
        </div>
      )}
    </div>
  );
}

type UnderstoodProps = SheetPageProps & { readonly opened: Opened; readonly draft: SheetDraft };

function Understood({ collection, opened: { register }, draft }: UnderstoodProps) {
  const say = useSay();
  const language = useLanguage();
  const { reading, toggled } = draft;
  const [work, setWork] = useState<'idle' | 'adding' | BulkOutcome>('idle');
  const rows = useMemo(
    () => readSheet(reading, { register, newId: () => crypto.randomUUID() }),
    [reading, register],
  );
  const chosen = rows.filter(({ isKnown, tooLong }, at) => tooLong === '' && isKnown === toggled.has(at));
  const count = sayCount(language, collectionTexts[collection].counted, chosen.length);
  async function add(): Promise<void> {
    if (work === 'adding' || chosen.length === 0) return;
    setWork('adding');
    setWork(
      await addFromSheet(
        collection,
        chosen.map(({ record }) => record),
      ),
    );
  }
  return (
    <>
      <SheetColumns collection={collection} reading={reading} />
      <SheetRows
        collection={collection}
        register={register}
        reading={reading}
        rows={rows}
        toggled={toggled}
      />
      {typeof work === 'object' && work.kind === 'failed' && (
        <Banner tone="bad" title={`${failureText(language, work.failure).title}.`}>
          {failureText(language, work.failure).what}
        </Banner>
      )}
      {typeof work === 'object' && work.kind === 'cancelled' && (
        <p role="status">{say(sheetTexts.unsaved)}</p>
      )}
      <div>
        <Button variant="primary" unavailable={unavailable()} onPress={() => void add()}>
          {say(sheetTexts.add, { count })}
        </Button>
      </div>
    </>
  );

  function unavailable(): string | undefined {
    if (work === 'adding') return say(sheetTexts.adding);
    return chosen.length === 0 ? say(sheetTexts.noneChosen) : undefined;
  }
}
