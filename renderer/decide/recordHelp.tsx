import type { ReactNode } from 'react';
import type { CollectionName } from '../../shared/register/register';
import type { FieldHelp } from '../form/FieldHelp';
import { DPIA_TEST_FIELD, DpiaHelp } from './DpiaHelp';
import { ExemptionHelp } from './ExemptionHelp';
import { RightsHelp } from './RightsHelp';
import { TransferHelp } from './TransferHelp';

/** The help that stands in the form of a record, by its collection. */
export const RECORD_HELP: { readonly [Name in CollectionName]?: FieldHelp } = {
  activities: activityHelp,
  processorRecords: transferHelp,
  organisations: organisationHelp,
};

const PURPOSE_BASES = /^purposes\.(\d+)\.legalBases$/;
const TRANSFER_MECHANISM = /^(transfers\.\d+)\.mechanism$/;

function activityHelp(path: string): ReactNode {
  const index = PURPOSE_BASES.exec(path)?.[1];
  if (index !== undefined) return <RightsHelp index={Number(index)} />;
  return path === DPIA_TEST_FIELD ? <DpiaHelp /> : transferHelp(path);
}

function transferHelp(path: string): ReactNode {
  const itemPath = TRANSFER_MECHANISM.exec(path)?.[1];
  return itemPath === undefined ? null : <TransferHelp itemPath={itemPath} />;
}

function organisationHelp(path: string): ReactNode {
  return path === 'exemptionClaimed' ? <ExemptionHelp /> : null;
}
