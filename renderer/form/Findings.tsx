import { useState } from 'react';
import type { FindingFacts } from '../../shared/checks/findings';
import { isSchemaRule } from '../../shared/checks/missingFindings';
import { sayCount } from '../../shared/i18n/text';
import { moreTexts } from '../../shared/i18n/windowTexts/findingTexts';
import { useLanguage } from '../state/LanguageContext';
import { Button } from '../ui/Button';
import { FindingNote } from './FindingNote';
import { controlId, useFormTools, useLive } from './FormTools';

/** More than this at one field is a wall that nobody reads. */
const SHOWN_AT_FIRST = 2;

/** What was found at one place of the form. A neighbour of the field, never a gate. */
export function Findings({ place }: { readonly place: string }) {
  const { formId } = useFormTools();
  const notes = useNotes(place);
  if (notes.length === 0) return null;
  return (
    <div className="margin" id={findingsId(formId, place)}>
      <Notes notes={notes} />
    </div>
  );
}

/** The id of what was found at a place, for the control to point to; undefined where nothing is. */
export function useFindingsId(place: string): string | undefined {
  const { formId } = useFormTools();
  return useNotes(place).length > 0 ? findingsId(formId, place) : undefined;
}

function Notes({ notes }: { readonly notes: readonly FindingFacts[] }) {
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? notes : notes.slice(0, SHOWN_AT_FIRST);
  const more = notes.length - shown.length;
  return (
    <>
      {shown.map((finding, index) => (
        // One rule may strike twice at a place, so only its turn tells the two apart.
        <FindingNote key={`${finding.rule} ${finding.path} ${index}`} finding={finding} />
      ))}
      {more > 0 && (
        <Button variant="quiet" isSmall onPress={() => setWhole(true)}>
          {sayCount(language, moreTexts.show, more)}
        </Button>
      )}
    </>
  );
}

/** Advice to fill in an empty field stays with the mark at its label alone. */
function isNote({ rule, level }: FindingFacts): boolean {
  return level !== 'GP' || !isSchemaRule(rule);
}

const NONE: readonly FindingFacts[] = [];

/** What is open, and below it what was accepted. */
function useNotes(place: string): readonly FindingFacts[] {
  const open = useLive(({ placed }) => placed.get(place)) ?? NONE;
  const accepted = useLive(({ acceptedAt }) => acceptedAt.get(place)) ?? NONE;
  return [...open, ...accepted].filter(isNote);
}

function findingsId(formId: string, place: string): string {
  return `${controlId(formId, place)}-findings`;
}
