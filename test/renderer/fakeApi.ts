import type { Api } from '../../renderer/api';
import { answer } from '../../shared/commands/answer';
import { createCommands } from '../../shared/commands/commands';
import { COMMAND_NAMES } from '../../shared/commands/commandNames';
import type { CommandName, EventData, EventName } from '../../shared/commands/contract';
import type { Ports } from '../../shared/commands/ports';
import { handleFor, newSession } from '../../shared/commands/session';
import type { Session } from '../../shared/commands/session';
import type { RegisterFile } from '../../shared/commands/storagePort';
import type { Failure, Result } from '../../shared/errors';
import { AppError } from '../../shared/errors';
import type { Register } from '../../shared/register/register';
import { NOT_MANAGED } from '../../shared/policy/policy';
import { fakeWorld } from '../shared/commands/fakePorts';

type Listener = (data: unknown) => void;

/**
 * `window.ropa` in memory: the real commands and the real door to them, on a world that tests can look into. What goes
 * in and out is cloned, as it is between two processes.
 */
export function fakeApi(initial?: Session['initial'], managed = NOT_MANAGED) {
  const world = fakeWorld();
  const listeners = new Map<EventName, Set<Listener>>();
  const calls: { name: CommandName; input: unknown }[] = [];
  const failing = new Map<CommandName, Failure>();
  const writer = slowWriter();

  function tell<Name extends EventName>(name: Name, data: EventData<Name>): void {
    for (const listener of listeners.get(name) ?? []) listener(data);
  }
  const ports: Ports = {
    ...world.ports,
    managed,
    word: { ...world.ports.word, start: writer.port.start },
    tell: {
      exportProgress: (done, total) => tell('exportProgress', { done, total }),
      registerChanged: (opened) => tell('registerChanged', opened),
      registerLost: (failure) => tell('registerLost', failure),
      othersPresent: (others) => tell('othersPresent', [...others]),
      warning: (failure) => tell('warning', failure),
    },
  };
  const session = newSession(initial);
  const commands = createCommands(ports, session);

  async function call(name: CommandName, input: unknown): Promise<Result<unknown>> {
    calls.push({ name, input });
    const failure = failing.get(name);
    if (failure) return { ok: false, error: failure };
    const given: unknown = structuredClone(input);
    const result = await answer(commands, { name, input: given }, (command, error) => {
      throw new Error(`unexpected failure in ${command}`, { cause: error });
    });
    return structuredClone(result);
  }
  const methods = Object.fromEntries(
    COMMAND_NAMES.map((name) => [name, (input?: unknown) => call(name, input)]),
  );
  const api = {
    ...methods,
    on(name: EventName, listener: Listener) {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return () => all.delete(listener);
    },
    handOverDroppedFile: () => Promise.resolve({ ok: true, value: undefined }),
    // Each name of the contract has its method above, and `answer` gives that command's output.
  } as unknown as Api;

  return {
    api,
    ...world,
    writer,
    tell,
    calls: (name: CommandName) => calls.filter((one) => one.name === name).map(({ input }) => input),
    /** The handle of a path that was opened before. */
    handleOf: (path: string) => handleFor(session, path, ports.newId),
    /** Lets a command fail until `failure` is undefined again. */
    fail(name: CommandName, failure: Failure | undefined): void {
      if (failure) failing.set(name, failure);
      else failing.delete(name);
    },
    /** Lets files open read-only. */
    setAccess(access: RegisterFile<Register>['access']): void {
      const { storage } = world.ports;
      const open = storage.open.bind(storage);
      Object.assign(storage, { open: async (path: string) => ({ ...(await open(path)), access }) });
    },
    /** Lets files that are opened fail, as damaged ones do. */
    damage(path: string, failure: Failure): void {
      const { storage } = world.ports;
      const open = storage.open.bind(storage);
      Object.assign(storage, {
        open: (wanted: string) => (wanted === path ? Promise.reject(new AppError(failure)) : open(wanted)),
      });
    },
  };
}

/** A Word writer that goes on when the test says so. */
function slowWriter() {
  let onProgress: (done: number, total: number) => void = () => undefined;
  let end: (how: 'written' | 'cancelled') => void = () => undefined;
  const port: Pick<Ports['word'], 'start'> = {
    start: (_path, _source, progress) => {
      onProgress = progress;
      return {
        done: new Promise((resolve) => (end = resolve)),
        cancel: () => end('cancelled'),
      };
    },
  };
  return {
    port,
    progress: (done: number, total: number) => onProgress(done, total),
    finish: () => end('written'),
  };
}
