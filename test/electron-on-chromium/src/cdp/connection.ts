import { EventEmitter } from 'node:events';
import type { Protocol } from 'chromium-protocol';
import type { Readable, Writable } from 'node:stream';

type Commands = Protocol.CommandParameters;
type Results = Protocol.CommandReturnValues;

/** One target's line to Chromium. */
export type Session = {
  readonly send: <Method extends keyof Commands & keyof Results>(
    method: Method,
    parameters?: Commands[Method],
  ) => Promise<Results[Method]>;
  readonly on: <Name extends keyof Protocol.EventMap>(
    name: Name,
    listener: (event: Protocol.EventMap[Name][0]) => void,
  ) => void;
  readonly onGone: (listener: () => void) => void;
};

/** The browser's own session, and those of its targets. */
export type Connection = Session & {
  readonly session: (id: string) => Session;
  readonly forget: (id: string) => void;
};

type Answer = { id?: number; method?: string; params?: unknown; sessionId?: string; result?: unknown } & {
  error?: { message: string };
};
type Waiting = { method: string; sessionId: string; settle: (answer: Answer) => void };
type Channel = { readonly session: Session; readonly events: EventEmitter };
type Wire = {
  readonly output: Writable;
  readonly waiting: Map<number, Waiting>;
  closed: boolean;
  lastId: number;
};

const ROOT = '';
const END = 0;

/** Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON messages, each ended by a NUL. */
export function connect(output: Writable, input: Readable): Connection {
  const wire: Wire = { output, waiting: new Map(), closed: false, lastId: 0 };
  const channels = new Map<string, Channel>();
  const channel = (id: string) => {
    const found = channels.get(id) ?? createChannel(wire, id);
    channels.set(id, found);
    return found;
  };
  const forget = (id: string) => {
    channels.get(id)?.events.emit('gone');
    channels.delete(id);
  };
  const close = () => {
    if (wire.closed) return;
    wire.closed = true;
    for (const { method, settle } of wire.waiting.values()) settle(failed(method, 'Chromium is gone'));
    for (const id of [...channels.keys()]) forget(id);
  };
  readMessages(input, (text) => {
    const answer = JSON.parse(text) as Answer;
    const { id, method, sessionId = ROOT, params } = answer;
    if (id !== undefined) settleWaiting(wire, id, answer);
    if (method === 'Inspector.targetCrashed') failCrashed(wire, sessionId);
    if (method !== undefined) channel(sessionId).events.emit(method, params);
  });
  for (const stream of [input, output]) stream.on('error', close).on('close', close);
  return { ...channel(ROOT).session, session: (id) => channel(id).session, forget };
}

function createChannel(wire: Wire, sessionId: string): Channel {
  const events = new EventEmitter();
  events.setMaxListeners(0);
  const session: Session = {
    send: (method, parameters) =>
      new Promise((resolve, reject) => {
        if (wire.closed) {
          reject(failure(failed(method, 'Chromium is gone'), method));
          return;
        }
        const id = ++wire.lastId;
        wire.waiting.set(id, {
          method,
          sessionId,
          // Chromium's answer to a method has the type that its protocol gives for that method.
          settle: (answer) =>
            answer.error ? reject(failure(answer, method)) : resolve(answer.result as Results[typeof method]),
        });
        const target = sessionId === ROOT ? {} : { sessionId };
        wire.output.write(`${JSON.stringify({ id, method, params: parameters ?? {}, ...target })}\0`);
      }),
    on: (name, listener) => void events.on(name, listener),
    onGone: (listener) => void events.once('gone', listener),
  };
  return { session, events };
}

function readMessages(input: Readable, onMessage: (text: string) => void): void {
  let parts: Buffer[] = [];
  input.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(END); end >= 0; end = data.indexOf(END, start)) {
      parts.push(data.subarray(start, end));
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      start = end + 1;
      onMessage(text);
    }
    if (start < data.length) parts.push(data.subarray(start));
  });
}

function settleWaiting(wire: Wire, id: number, answer: Answer): void {
  const waiting = wire.waiting.get(id);
  wire.waiting.delete(id);
  waiting?.settle(answer);
}

// Chromium leaves orders unanswered that a page got but did not live to carry out.
function failCrashed({ waiting }: Wire, sessionId: string): void {
  for (const [id, one] of waiting) {
    if (one.sessionId !== sessionId) continue;
    waiting.delete(id);
    one.settle(failed(one.method, 'Target crashed'));
  }
}

function failed(method: string, message: string): Answer {
  return { method, error: { message } };
}

function failure(answer: Answer, method: string): Error {
  return new Error(`${method}: ${answer.error?.message ?? 'no answer'}`);
}
