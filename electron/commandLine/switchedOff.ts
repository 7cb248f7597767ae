import { refusal } from '../../shared/commands/switchedOff';
import { isOn } from '../../shared/policy/policy';
import type { Feature } from '../../shared/policy/policy';
import type { Arguments } from './arguments';

const FEATURE_OF: Readonly<Record<string, Feature>> = {
  export: 'wordReport',
  extract: 'extract',
  erase: 'eraseName',
  merge: 'merge',
  'git-merge-driver': 'merge',
  'git-resolve': 'merge',
};

/** Refuses, before anything is read or written, what the administrator of this computer switched off. */
export function refuseSwitchedOff({ command, report, host }: Arguments): void {
  const asked: (Feature | undefined)[] = [
    'commandLine',
    Object.hasOwn(FEATURE_OF, command) ? FEATURE_OF[command] : undefined,
    report.pdf ? 'pdf' : undefined,
    report.template === undefined ? undefined : 'houseTemplate',
  ];
  const off = asked.find((feature) => feature !== undefined && !isOn(feature, host.policy));
  if (off !== undefined) throw refusal(off);
}
