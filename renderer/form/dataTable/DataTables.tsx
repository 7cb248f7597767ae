import type { ComponentProps } from 'react';
import { useState } from 'react';
import { groupTableTexts } from '../../../shared/i18n/dataTableTexts';
import { useSay } from '../../state/LanguageContext';
import { Segments } from '../../ui/Segments';
import { DataTable } from './DataTable';
import { GroupTable } from './GroupTable';
import { useGroupNames } from './useGroupNames';

/** The data of an activity at a glance: a line for each, or, with more than one group, a column for each group. */
export function DataTables(props: ComponentProps<typeof DataTable>) {
  const say = useSay();
  const hasGroups = useGroupNames().size > 1;
  const [view, setView] = useState<'byData' | 'byGroup'>('byData');
  return (
    <>
      {hasGroups && (
        <Segments
          label={say(groupTableTexts.view)}
          value={view}
          choices={(['byData', 'byGroup'] as const).map((value) => ({
            value,
            label: say(groupTableTexts[value]),
          }))}
          onChange={setView}
        />
      )}
      {hasGroups && view === 'byGroup' ? <GroupTable {...props} /> : <DataTable {...props} />}
    </>
  );
}
