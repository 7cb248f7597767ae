import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors';
import { errorEntry } from '../../../electron/log/errorEntry';

const FOLDER = '/home/person/program';
const CANARY = 'kanarie 123456782';

function errorWith(message: string, frames: string): Error {
  const error = new Error(message);
  error.stack = `Error: ${message}\n${frames}`;
  return error;
}

describe('what the log keeps of an error', () => {
  it('is the real place where a real error was made', () => {
    const { stack } = errorEntry(new TypeError(CANARY), process.cwd());
    expect(stack[0]).toMatch(/^test\/electron\/log\/errorEntry\.test\.ts:\d+:\d+$/);
  });

  it('is its name, code and frames, with paths from the program’s folder', () => {
    const error = Object.assign(
      errorWith(
        CANARY,
        [
          '    at save (file:///home/person/program/dist/electron/main.js:10:5)',
          '    at async Object.open (/home/person/program/dist/electron/main.js:20:7)',
          '    at node:internal/process/task_queues:95:5',
          '    at /home/person/elsewhere/module.js:1:2',
        ].join('\n'),
      ),
      { code: 'ENOSPC' },
    );
    expect(errorEntry(error, FOLDER)).toEqual({
      name: 'Error',
      code: 'ENOSPC',
      stack: [
        'save dist/electron/main.js:10:5',
        'async Object.open dist/electron/main.js:20:7',
        'task_queues:95:5',
        'module.js:1:2',
      ],
      cause: null,
    });
  });

  it('is that of its causes too, up to three deep', () => {
    let error = new Error('1');
    for (const depth of ['2', '3', '4', '5', '6']) error = new Error(depth, { cause: error });
    let depth = 0;
    for (let entry = errorEntry(error, FOLDER).cause; entry !== null; entry = entry.cause) depth += 1;
    expect(depth).toBe(3);
  });

  const hostile: readonly (readonly [string, unknown])[] = [
    ['a message', new Error(CANARY)],
    ['a message of many lines', new Error(`x\n    at ${CANARY} (/a/${CANARY}.js:1:1)\n${CANARY}`)],
    ['a message changed afterwards', Object.assign(new Error(CANARY), { message: 'changed' })],
    [
      'a message emptied afterwards',
      Object.assign(new Error(`x\n    at y (/${CANARY}:1:1)`), { message: '' }),
    ],
    ['a name', Object.assign(new Error('x'), { name: CANARY })],
    ['a code', Object.assign(new Error('x'), { code: CANARY })],
    ['a property', Object.assign(new Error('x'), { value: CANARY })],
    ['a cause', new Error('x', { cause: new TypeError(CANARY) })],
    ['a cause that is no error', new Error('x', { cause: CANARY })],
    ['a failure', new AppError({ code: 'fileMissing', path: `/home/${CANARY}` })],
    ['no error at all', CANARY],
    ['an object', { message: CANARY, stack: CANARY, name: CANARY }],
  ];

  it.each(hostile)('never holds what stands in %s', (_where, error) => {
    expect(JSON.stringify(errorEntry(error, FOLDER))).not.toContain('kanarie');
  });

  it('survives frames with broken escapes and no stack at all', () => {
    const broken = errorWith('x', '    at f (file:///a/%E0%A4%A.js:1:1)');
    expect(errorEntry(broken, FOLDER).stack).toEqual(['f %E0%A4%A.js:1:1']);
    expect(errorEntry(Object.assign(new Error('x'), { stack: undefined }), FOLDER).stack).toEqual([]);
  });
});
