import type { BaseWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { expect, it } from 'vitest';
import { dialogsInFolder } from '../../../electron/policy/dialogsInFolder';

function aDialog() {
  const asked: (string | undefined)[] = [];
  const dialogs = {
    showOpenDialog: (_window: BaseWindow, { defaultPath }: OpenDialogOptions) => {
      asked.push(defaultPath);
      return Promise.resolve({ canceled: true, filePaths: [] });
    },
    showSaveDialog: (_window: BaseWindow, { defaultPath }: SaveDialogOptions) => {
      asked.push(defaultPath);
      return Promise.resolve({ canceled: true, filePath: '' });
    },
  } as unknown as Parameters<typeof dialogsInFolder>[0];
  return { dialogs, asked };
}

const window = {} as unknown as BaseWindow;

it('dialogs start in the folder of the policy, with the name that was suggested', async () => {
  const { dialogs, asked } = aDialog();
  const inFolder = dialogsInFolder(dialogs, '/shared/registers');
  await inFolder.showOpenDialog(window, {});
  await inFolder.showSaveDialog(window, { defaultPath: 'a.ropa.json' });
  expect(asked).toEqual(['/shared/registers', '/shared/registers/a.ropa.json']);
});

it('a dialog that was told where to start starts there', async () => {
  const { dialogs, asked } = aDialog();
  await dialogsInFolder(dialogs, '/shared').showSaveDialog(window, { defaultPath: '/own/a.docx' });
  expect(asked).toEqual(['/own/a.docx']);
});

it('without a folder the dialogs are left as they are', () => {
  const { dialogs } = aDialog();
  expect(dialogsInFolder(dialogs, undefined)).toBe(dialogs);
});
