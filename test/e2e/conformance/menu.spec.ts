import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../launch';
import { onlyOn } from '../onlyOn';
import { launchFixture } from './fixture';

let fixture: Launched;

beforeAll(async () => {
  fixture = await launchFixture();
});
afterAll(() => fixture.close());

describe('the menu', () => {
  it('has an item by its id, which does what it says', async () => {
    expect(await press('save')).toEqual({
      label: 'Save',
      accelerator: 'CmdOrCtrl+S',
      type: 'normal',
      enabled: true,
    });
    await fixture.page.getByText('message ["save"]').waitFor();
  });

  it('turns a checkbox over', async () => {
    await press('toggle');
    await fixture.page.getByText('message ["toggle",true]').waitFor();
    await press('toggle');
    await fixture.page.getByText('message ["toggle",false]').waitFor();
  });

  it('has no item by an unknown id', async () => {
    const found = await fixture.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('unknown'),
    );
    expect(found).toBeNull();
  });
});

describe('the keys of a menu', () => {
  const onStandIn = onlyOn('standin', 'keys that Playwright types do not reach Electron’s own menus');

  onStandIn('do what the item does, wherever the person is typing', async () => {
    await press('toggle');
    await fixture.page.getByRole('textbox').press('Control+s');
    await fixture.page.getByText('message ["save"]').waitFor();
  });

  onStandIn('do nothing while an item is off, and something once it is on', async () => {
    const enable = (isOn: boolean) =>
      fixture.app.evaluate(({ Menu }, on) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById('off');
        if (item) item.enabled = on;
      }, isOn);
    await fixture.page.keyboard.press('Control+e');
    await fixture.page.keyboard.press('Control+s');
    await fixture.page.getByText('message ["save"]').waitFor();
    await enable(true);
    // The page is told of the keys before it is told this.
    await fixture.page.evaluate(() => window.fixture.echo('round trip'));
    await fixture.page.keyboard.press('Control+e');
    await fixture.page.getByText('message ["off"]').waitFor();
  });

  onStandIn('are left to a page that uses them itself', async () => {
    await press('toggle');
    const before = await fixture.page.getByRole('status').textContent();
    await fixture.page.evaluate(() => {
      addEventListener('keydown', (event) => {
        if (event.key === 's') event.preventDefault();
      });
    });
    await fixture.page.keyboard.press('Control+s');
    await fixture.page.evaluate(() => window.fixture.echo('round trip'));
    expect(await fixture.page.getByRole('status').textContent()).toBe(before);
  });
});

function press(id: string): Promise<unknown> {
  return fixture.app.evaluate(({ Menu }, name) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(name);
    item?.click();
    return { label: item?.label, accelerator: item?.accelerator, type: item?.type, enabled: item?.enabled };
  }, id);
}
