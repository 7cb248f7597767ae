import { AppError } from '../errors';
import { isOn } from '../policy/policy';
import type { Feature, Policy } from '../policy/policy';
import type { Commands } from './answer';
import type { CommandName } from './contract';

/** What each feature of the window consists of. `portable` and `commandLine` are no part of a window that runs. */
const COMMANDS_OF: Readonly<Partial<Record<Feature, readonly CommandName[]>>> = {
  wordReport: ['exportWord', 'makePdf', 'recordDelivery'],
  pdf: ['makePdf'],
  houseTemplate: ['chooseTemplate'],
  extract: ['extractPreview', 'extract'],
  merge: ['chooseToMerge', 'mergePreview', 'mergeFinish'],
  eraseName: ['eraseName'],
};

/** The commands, of which those that the administrator switched off refuse, whoever calls them. */
export function refuseSwitchedOff(commands: Commands, policy: Policy): Commands {
  const off = Object.entries(COMMANDS_OF).filter(([feature]) => !isOn(feature as Feature, policy));
  const refusing = off.flatMap(([feature, names]) =>
    names.map((name) => [name, () => Promise.reject(refusal(feature as Feature))]),
  );
  return { ...commands, ...Object.fromEntries(refusing) } as Commands;
}

/** The failure that says that a feature is off. */
export function refusal(feature: Feature): AppError {
  return new AppError({ code: 'switchedOff', feature });
}
