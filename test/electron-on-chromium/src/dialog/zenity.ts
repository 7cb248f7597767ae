import { execFile } from 'node:child_process';

export type Answer = { readonly isOk: boolean; readonly text: string };

/** Shows one of zenity's dialogs and waits for the person. */
export function zenity(parameters: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    execFile('zenity', parameters, { encoding: 'utf8' }, (error, text) => {
      if (error?.code === 'ENOENT') {
        reject(
          new Error('electron stand-in: no dialog can be shown: install zenity (tests stub dialog instead)'),
        );
      } else {
        resolve({ isOk: error === null, text: text.trimEnd() });
      }
    });
  });
}
