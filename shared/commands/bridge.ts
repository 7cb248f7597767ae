import type { Result } from '../errors';
import type { CommandInput, CommandName, CommandOutput, EventData, EventName } from './contract';

type Method<Name extends CommandName> =
  undefined extends CommandInput<Name>
    ? () => Promise<Result<CommandOutput<Name>>>
    : (input: CommandInput<Name>) => Promise<Result<CommandOutput<Name>>>;

/**
 * `window.ropa`: all that the page can do. `DroppedFile` is the DOM's File, a type that the brain does not know.
 */
export type Bridge<DroppedFile> = { readonly [Name in CommandName]: Method<Name> } & {
  /** Hears what main tells unasked; gives the function that stops it. */
  readonly on: <Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void) => () => void;
  /** Hands over a file that was dropped on the window; a register is then told as `fileHandedOver`. */
  readonly handOverDroppedFile: (file: DroppedFile) => Promise<Result<void>>;
};

/** The channel on which main tells an event. */
export function eventChannel(name: EventName): string {
  return `event:${name}`;
}

/** The one channel that is not a command: a path that the page itself never gets to see. */
export const DROPPED_FILE_CHANNEL = 'handOverDroppedFile';
