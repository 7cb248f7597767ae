import { EventEmitter } from 'node:events';
import { notImplemented } from './notImplemented';

/** What Electron sends and what it can send but never does here: a list of its own, so that both are a decision. */
export type EventNames = { readonly sent: readonly string[]; readonly inert: readonly string[] };

const NODE_EVENTS = ['newListener', 'removeListener', 'error'];

/** An emitter that knows its events: listening for one that is in neither list throws, for it would never come. */
export function knownEvents(owner: string, { sent, inert }: EventNames): EventEmitter {
  const known = new Set([...NODE_EVENTS, ...sent, ...inert]);
  const events = new EventEmitter();
  events.setMaxListeners(0);
  events.on('newListener', (name: string) => {
    if (!known.has(name)) throw notImplemented(`${owner} event '${name}'`);
  });
  return events;
}

/** Gives an emitter its members, getters and setters included. */
export function withMembers<Members extends object>(events: EventEmitter, members: Members): Members {
  return Object.defineProperties(events, Object.getOwnPropertyDescriptors(members)) as EventEmitter & Members;
}
