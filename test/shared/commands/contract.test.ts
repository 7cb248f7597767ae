import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isPlainInput } from '../../../electron/ipcInput';
import { registerIpc } from '../../../electron/ipc';
import type { Commands } from '../../../shared/commands/answer';
import { contract } from '../../../shared/commands/contract';
import { createPacker } from '../../../shared/commands/packRegister';
import { anId } from '../../factories';

/**
 * Attacks made from the contract itself, so that a channel that is added tomorrow is attacked tomorrow. What the JSON
 * Schema of an input says is what is broken: each type, each bound, each key.
 */
type Node = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Node;
};

/** Objects that keep keys they do not know: a record's own schema judges it when it is saved, and so do answers by place. */
const OPEN = /(?:^|\.)(?:record|base|choices)(?:\.|$)/;

const TEN_MEGABYTES = 'x'.repeat(10_000_000);
const TRAVERSAL = ['../', '../../etc/passwd', '..\\..\\x', '/etc/passwd', 'C:\\x', '%2e%2e%2f', 'a\0b'];

const NAMES = Object.keys(contract) as (keyof typeof contract)[];
const schemaOf = (name: keyof typeof contract) =>
  z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' }) as Node;
const takesNothing = (name: keyof typeof contract) => contract[name].input instanceof z.ZodUndefined;
const WITH_INPUT = NAMES.filter((name) => !takesNothing(name));

const choicesOf = ({ anyOf, oneOf }: Node): readonly Node[] => anyOf ?? oneOf ?? [];

/** An input that the schema takes. */
function good(node: Node): unknown {
  if (node.const !== undefined || node.enum) return node.const ?? node.enum?.[0];
  const [first] = choicesOf(node);
  return first ? good(first) : goodOfType(node);
}

function goodOfType(node: Node): unknown {
  switch (node.type) {
    case 'object':
      return goodObject(node);
    case 'array':
      return Array.from({ length: Math.max(1, node.minItems ?? 0) }, () => good(node.items ?? {}));
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return node.minimum ?? 1;
    case undefined:
    default:
      return goodString(node);
  }
}

function goodObject({ properties = {} }: Node): unknown {
  return Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, good(node)]));
}

const STRINGS = [anId(1), '2026-11-25', '2026-11-25T12:00:00Z', 'x', ''];

function goodString({ format, pattern, minLength = 0, maxLength = Infinity }: Node): string {
  if (format === 'uuid') return anId(1);
  if (format === 'date-time') return '2026-11-25T12:00:00Z';
  if (format === 'date') return '2026-11-25';
  const fits = (text: string) =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern).test(text));
  return STRINGS.find(fits) ?? 'x'.repeat(minLength);
}

type Place = { readonly path: readonly string[]; readonly node: Node };

/** Every place in an input that the schema knows, the input itself first. */
function placesIn(node: Node, path: readonly string[] = []): Place[] {
  const inside = choicesOf(node)[0] ?? node;
  const children = Object.entries(inside.properties ?? {}).map(([key, child]) => [key, child] as const);
  const items = inside.items ? [['0', inside.items] as const] : [];
  return [
    { path, node },
    ...[...children, ...items].flatMap(([key, child]) => placesIn(child, [...path, key])),
  ];
}

/** The input with another value at a place; without `value` the key is left out. */
function withAt(input: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inside = Reflect.get(input as object, key) as unknown;
  const next = withAt(inside, rest, value);
  if (Array.isArray(input))
    return input.map((entry, index) => (String(index) === key ? next : entry) as unknown);
  return { ...(input as object), [key]: next };
}

const typesOf = (node: Node): readonly unknown[] =>
  choicesOf(node).length > 0
    ? choicesOf(node).flatMap(typesOf)
    : [node.type ?? typeof (node.const ?? node.enum?.[0])];

/** Values of every kind but those that the place takes. */
function wrongTypes(node: Node): readonly unknown[] {
  const types = typesOf(node);
  const kinds: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['boolean', true],
    ['number', 7],
    ['string', 'x'],
    ['array', [[]]],
    ['object', { $ne: null }],
  ];
  const isTaken = (kind: string) => types.includes(kind) || (kind === 'number' && types.includes('integer'));
  return kinds.filter(([kind]) => !isTaken(kind)).map(([, value]) => value);
}

const isOpen = (path: readonly string[]) => OPEN.test(path.join('.'));
const hasKnownType = (node: Node) => typesOf(node).some((type) => type !== undefined && type !== 'undefined');

/** Inputs that must be refused, each with what is wrong with it. */
function attacksOn(node: Node): readonly (readonly [what: string, input: unknown])[] {
  const input = good(node);
  return placesIn(node).flatMap(({ path, node: at }) => {
    const where = path.join('.') || 'the input';
    const attack = (what: string, value: unknown) =>
      [`${where}: ${what}`, withAt(input, path, value)] as const;
    if (!hasKnownType(at)) return [];
    const types = wrongTypes(at).map((value) => attack(`is ${JSON.stringify(value)}`, value));
    const isText = typesOf(at).includes('string');
    const long = isText ? [attack('10 MB of text', TEN_MEGABYTES)] : [];
    const bound = at.maxLength === undefined ? [] : [attack('one too long', 'x'.repeat(at.maxLength + 1))];
    const odd = [new Map(), new Date(0), Buffer.from('x')];
    return [
      ...types,
      ...long,
      ...bound,
      ...odd.map((value) => attack('no plain data', value)),
      ...extra(at, attack),
    ];
  });
}

function extra(node: Node, attack: (what: string, value: unknown) => readonly [string, unknown]) {
  if (node.type !== 'object' || node.additionalProperties !== false) return [];
  const whole = good(node) as object;
  const keys = (node.required ?? []).map((key) =>
    attack(`without ${key}`, Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key))),
  );
  return [
    attack('an extra key', { ...whole, extra: 1 }),
    attack('a path besides', { ...whole, filePath: '/etc/passwd' }),
    ...keys,
  ];
}

const OWN = { sender: { id: 7 }, senderFrame: { url: 'app://verwerkingsregister/index.html', parent: null } };

function door() {
  const ran: string[] = [];
  const handlers = new Map<string, (event: typeof OWN, ...inputs: unknown[]) => Promise<unknown>>();
  const run = (name: string) => () => Promise.resolve(void ran.push(name));
  registerIpc(
    { handle: (channel, listener) => void handlers.set(channel, listener) },
    {
      commands: Object.fromEntries(NAMES.map((name) => [name, run(name)])) as unknown as Commands,
      logUnexpected: () => 'reference',
      packer: createPacker(),
      ownContentsId: () => 7,
      handOverDropped: () => Promise.resolve({ ok: true as const, value: undefined }),
    },
  );
  return { ran, call: (name: string, input: unknown) => handlers.get(name)?.(OWN, input) };
}

async function gotThrough(name: string, attacks: readonly (readonly [string, unknown])[]): Promise<string[]> {
  const { call, ran } = door();
  const through: string[] = [];
  for (const [what, input] of attacks) {
    const before = ran.length;
    await call(name, input);
    if (ran.length > before) through.push(what);
  }
  return through;
}

describe('E17 an attack on each channel of the contract', () => {
  it.each(WITH_INPUT)('%s runs with the input that its schema describes', async (name) => {
    const { call, ran } = door();
    await call(name, good(schemaOf(name)));
    expect(ran).toEqual([name]);
  });

  it.each(WITH_INPUT)('%s refuses wrong types, sizes and keys at every place of its input', async (name) => {
    const attacks = attacksOn(schemaOf(name));
    expect(attacks.length).toBeGreaterThan(5);
    expect(await gotThrough(name, attacks)).toEqual([]);
  });

  it.each(NAMES.filter(takesNothing))('%s takes nothing at all', async (name) => {
    const inputs = [null, '', 0, false, {}, [], TEN_MEGABYTES, ...TRAVERSAL].map(
      (input) => ['', input] as const,
    );
    expect(await gotThrough(name, inputs)).toEqual([]);
  });

  it.each(WITH_INPUT)(
    '%s refuses a path where it takes a choice, a name of a record or a day',
    async (name) => {
      const schema = schemaOf(name);
      const narrow = placesIn(schema).filter(({ node }) =>
        [node.enum, node.const, node.format, node.pattern].some((rule) => rule !== undefined),
      );
      const attacks = narrow.flatMap(({ path }) =>
        TRAVERSAL.map((text) => [`${path.join('.')} ${text}`, withAt(good(schema), path, text)] as const),
      );
      expect(await gotThrough(name, attacks)).toEqual([]);
    },
  );

  it('finds a bound on every text and no unknown key in any input, but for what a schema of its own judges', () => {
    const unbound = WITH_INPUT.flatMap((name) =>
      placesIn(schemaOf(name))
        .filter(({ path }) => !isOpen(path))
        .filter(({ node }) => isUnboundText(node) || isOpenObject(node))
        .map(({ path }) => `${name} ${path.join('.')}`),
    );
    expect(unbound).toEqual([]);
  });

  it('never lets a page name a file: none of its keys is one', () => {
    const keys = WITH_INPUT.flatMap((name) =>
      placesIn(schemaOf(name)).map(({ path }) => `${name} ${path.join('.')}`),
    );
    const named = keys.filter((key) => /\.?(?:file|fileName|folder|path|directory|url)$/i.test(key));
    // The place of a finding inside a record.
    expect(named).toEqual(['decide add.0.path']);
  });
});

function isUnboundText(node: Node): boolean {
  if (choicesOf(node).length > 0) return choicesOf(node).some(isUnboundText);
  const isFree = node.type === 'string' && !node.enum && node.const === undefined;
  return isFree && node.maxLength === undefined && node.format === undefined && node.pattern === undefined;
}

function isOpenObject(node: Node): boolean {
  if (choicesOf(node).length > 0) return choicesOf(node).some(isOpenObject);
  return node.type === 'object' && node.additionalProperties !== false;
}

it('a message larger than any form is refused before anything looks into it', () => {
  expect(isPlainInput(TEN_MEGABYTES)).toBe(false);
  expect(isPlainInput(Array.from({ length: 500 }, () => 'x'.repeat(10_000)))).toBe(false);
});
