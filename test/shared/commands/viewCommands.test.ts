import { beforeEach, describe, expect, it } from 'vitest';
import { lockedDesk } from './lockedDesk';

describe('E25 views on the lists of a locked register', () => {
  const view = {
    ...{ id: 'v1', collection: 'activities' as const, name: 'Mijn', columns: [], sort: [], grouping: '' },
    filters: [{ kind: 'values' as const, field: 'department', values: ['Zeergeheim'] }],
  };
  let world: ReturnType<typeof lockedDesk>['world'];
  let commands: ReturnType<typeof lockedDesk>['commands'];
  let openedLocked: ReturnType<typeof lockedDesk>['openedLocked'];

  beforeEach(() => ({ world, commands, openedLocked } = lockedDesk()));

  const stored = () => world.ports.settings.current().savedViews;

  it('are not written to the settings with its words, also not once another register is open', async () => {
    await openedLocked();
    await commands.saveViews({ views: [view] });
    expect(stored()).toEqual([]);
    await commands.openExample(undefined);
    await commands.saveViews({ views: [view, { ...view, id: 'v2' }] });
    expect(stored()).toEqual([{ ...view, id: 'v2' }]);
  });

  it('leave a saved view as it was when words come into it, and are written without words', async () => {
    const saved = { ...view, filters: [] };
    await openedLocked();
    await commands.saveViews({ views: [saved] });
    expect(stored()).toEqual([saved]);
    await commands.saveViews({ views: [view] });
    expect(stored()).toEqual([saved]);
    await commands.saveViews({ views: [{ ...saved, grouping: 'status' }] });
    expect(stored()).toEqual([{ ...saved, grouping: 'status' }]);
  });

  it('with words that were saved before, outside it, stay', async () => {
    await commands.openExample(undefined);
    await commands.saveViews({ views: [view] });
    await openedLocked();
    await commands.saveViews({ views: [{ ...view, name: 'Anders' }] });
    expect(stored()).toEqual([{ ...view, name: 'Anders' }]);
  });
});
