import { answer } from '../shared/commands/answer';
import type { Commands, LogUnexpected } from '../shared/commands/answer';
import { DROPPED_FILE_CHANNEL, eventChannel } from '../shared/commands/bridge';
import { contract, events } from '../shared/commands/contract';
import type { EventData, EventName, Opened } from '../shared/commands/contract';
import { withParcel } from '../shared/commands/packRegister';
import type { Packer } from '../shared/commands/packRegister';
import type { Result } from '../shared/errors';
import { isPlainInput } from './ipcInput';
import { isOwnPage } from './security/sender';
import type { Sender } from './security/sender';

type Receiver = {
  readonly handle: (
    channel: string,
    listener: (event: Sender, ...inputs: unknown[]) => Promise<unknown>,
  ) => void;
};

export type IpcParts = {
  readonly commands: Commands;
  readonly logUnexpected: LogUnexpected;
  /** Makes a register as small as the page needs it. */
  readonly packer: Packer;
  /** The id of our window's page; undefined when there is no window. */
  readonly ownContentsId: () => number | undefined;
  readonly handOverDropped: (path: unknown) => Promise<Result<void>>;
};

/** Registers one handler for each command, and one for dropped files. */
export function registerIpc(receiver: Receiver, parts: IpcParts): void {
  const { commands, logUnexpected, packer } = parts;
  for (const name of Object.keys(contract)) {
    receiver.handle(name, async (event, ...inputs) => {
      const refused = refusal(event, inputs, parts);
      if (refused !== undefined) return refused;
      const result = await answer(commands, { name, input: inputs[0] }, logUnexpected);
      return result.ok ? { ok: true, value: withParcel(result.value, packer) } : result;
    });
  }
  receiver.handle(DROPPED_FILE_CHANNEL, async (event, ...inputs) => {
    return refusal(event, inputs, parts) ?? parts.handOverDropped(inputs[0]);
  });
}

type Contents = { readonly send: (channel: string, data: unknown) => void };

/** Tells the window something. What does not fit the contract is a bug here, and throws. */
export function tellWindow<Name extends EventName>(
  contents: Contents,
  name: Name,
  data: EventData<Name>,
): void {
  contents.send(eventChannel(name), events[name].parse(data));
}

/** Tells the window of a register; it was parsed when it was read, which takes long enough once. */
export function tellRegister(contents: Contents, opened: Opened, packer: Packer): void {
  contents.send(eventChannel('registerChanged'), withParcel(opened, packer));
}

function refusal(event: Sender, inputs: readonly unknown[], parts: IpcParts): Result<never> | undefined {
  if (!isOwnPage(event, parts.ownContentsId())) return refused('sender');
  if (inputs.length > 1 || !isPlainInput(inputs[0])) return refused('input');
  return undefined;
}

function refused(where: string): Result<never> {
  return { ok: false, error: { code: 'invalidInput', where } };
}
