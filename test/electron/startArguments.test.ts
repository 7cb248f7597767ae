import { describe, expect, it } from 'vitest';
import { isRegisterPath, openingFrom, openingHandedOver } from '../../electron/startArguments';

const from = (...given: string[]) => openingFrom(['/opt/verwerkingsregister', ...given], '/home/person');

describe('the command line of the window', () => {
  it.each([
    [[], undefined],
    [['--example'], 'example'],
    [['/data/a.ropa.json'], { path: '/data/a.ropa.json' }],
    [['a.ropa.json'], { path: '/home/person/a.ropa.json' }],
    [['../shared/A.JSON'], { path: '/home/shared/A.JSON' }],
    [['file:///data/met%20spatie.ropa.json'], { path: '/data/met spatie.ropa.json' }],
    [['--example', 'a.json'], { path: '/home/person/a.json' }],
    [['first.json', 'second.json'], { path: '/home/person/first.json' }],
  ])('%j opens %j', (given, opening) => {
    expect(from(...given)).toEqual(opening);
  });

  it('passes over what starts the program while developing and testing', () => {
    const given = ['-r', '/x/loader.js', '--inspect=0', '--user-data-dir=/tmp/a.json', '/work', 'a.json'];
    expect(from(...given)).toEqual({ path: '/home/person/a.json' });
  });

  it.each([
    'a.docx',
    '/etc/passwd',
    '--open=/data/a.json',
    'file://elsewhere.example/a.json',
    'file:///data/a%00.json',
    'https://elsewhere.example/a.jsonx',
    `/${'a'.repeat(5000)}.json`,
  ])('opens nothing for %j', (argument) => {
    expect(from(argument)).toBeUndefined();
  });
});

describe('E21 what a second start hands over', () => {
  it('is a path, or the example', () => {
    const opening = { path: '/data/a.ropa.json' };
    expect(openingHandedOver({ opening })).toEqual(opening);
    expect(openingHandedOver({ opening: 'example' })).toBe('example');
  });

  it.each([
    [undefined],
    [null],
    ['example'],
    [{}],
    [{ opening: undefined }],
    [{ opening: 'other' }],
    [{ opening: { path: 'relative.json' } }],
    [{ opening: { path: '/data/a.docx' } }],
    [{ opening: { path: '/data/a\0.json' } }],
    [{ opening: { path: 1 } }],
    [{ opening: { path: '/data/a.json', also: 1 } }],
    [{ opening: { path: '/data/a.json' }, also: 1 }],
  ])('is nothing when it is %j', (data) => {
    expect(openingHandedOver(data)).toBeUndefined();
  });
});

it('knows the path of a register file by its ending', () => {
  const paths = ['/a.json', '/a.ropa.json', '/A.JSON', '/a.jsonx', '/json', 'a.json', ''];
  expect(paths.map(isRegisterPath)).toEqual([true, true, true, false, false, false, false]);
});
