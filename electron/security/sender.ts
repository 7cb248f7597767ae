import { isOwnUrl } from './origin';

/** The parts of Electron's event that say who is calling. */
export type Sender = {
  readonly sender: { readonly id: number };
  /** null when the frame has gone in the meantime. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/** Whether a call comes from our own page in our own window, and not from a frame within it. */
export function isOwnPage({ sender, senderFrame }: Sender, ownContentsId: number | undefined): boolean {
  if (senderFrame === null || ownContentsId === undefined) return false;
  return sender.id === ownContentsId && senderFrame.parent === null && isOwnUrl(senderFrame.url);
}
