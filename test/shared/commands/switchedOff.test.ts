import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { contract } from '../../../shared/commands/contract';
import type { CommandName } from '../../../shared/commands/contract';
import { newSession } from '../../../shared/commands/session';
import { FEATURES } from '../../../shared/policy/policy';
import type { Feature } from '../../../shared/policy/policy';
import { fakeWorld } from './fakePorts';

/** What each feature of the window must refuse. */
const REFUSED: Readonly<Record<Feature, readonly CommandName[]>> = {
  wordReport: ['exportWord', 'makePdf', 'recordDelivery'],
  pdf: ['makePdf'],
  houseTemplate: ['chooseTemplate'],
  extract: ['extractPreview', 'extract'],
  merge: ['chooseToMerge', 'mergePreview', 'mergeFinish'],
  eraseName: ['eraseName'],
  portable: [],
  commandLine: [],
};

async function refusedWith(featuresOff: readonly Feature[]): Promise<string[]> {
  const { ports } = fakeWorld();
  const managed = { ...ports.managed, policy: { version: 1 as const, featuresOff: [...featuresOff] } };
  const commands = createCommands({ ...ports, managed }, newSession(undefined));
  const names = Object.keys(contract) as CommandName[];
  const outcomes = await Promise.all(
    names.map(async (name) => {
      const run = commands[name] as (input: unknown) => Promise<unknown>;
      // Some throw at once for an input that is none, which is no refusal.
      const error: unknown = await Promise.resolve()
        .then(() => run({}))
        .catch((thrown: unknown) => thrown);
      const code = (error as { failure?: { code: string } } | null | undefined)?.failure?.code;
      return code === 'switchedOff' ? [name] : [];
    }),
  );
  return outcomes.flat();
}

describe('a feature that the administrator switched off', () => {
  it.each(FEATURES)('%s refuses its own commands, whoever calls them, and no other', async (feature) => {
    expect((await refusedWith([feature])).sort()).toEqual([...REFUSED[feature]].sort());
  });

  it('refuses nothing where nothing is off', async () => {
    expect(await refusedWith([])).toEqual([]);
  });
});
