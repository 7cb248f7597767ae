import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValues } from '../../../shared/fields/state';
import { jsonPlaces } from '../../../shared/register/jsonPlaces';

function shown(text: string, path: string): string {
  const { start, end } = jsonPlaces(text, [path]).get(path) ?? { start: 0, end: 0 };
  return text.slice(start, end);
}

const BY_HAND = `{ "activities" :[{"name":"A \\"een\\"", "purposes":  [ ]},
\t{ "name"
:
  "B", "n":-1.5e3,"ok":true , "purp\\u006fses":[{"text":"x,}]"}]}]
}`;

describe('finding a value in the text of a file', () => {
  it('points at key and value of a plain value, however the file is laid out', () => {
    expect(shown(BY_HAND, 'activities.0.name')).toBe(String.raw`"name":"A \"een\""`);
    expect(shown(BY_HAND, 'activities.1.name')).toBe('"name"\n:\n  "B"');
    expect(shown(BY_HAND, 'activities.1.n')).toBe('"n":-1.5e3');
    expect(shown(BY_HAND, 'activities.1.ok')).toBe('"ok":true');
    expect(shown(BY_HAND, 'activities.1.purposes.0.text')).toBe('"text":"x,}]"');
  });

  it('points at the key of a list or object, and at the bracket of an item', () => {
    expect(shown(BY_HAND, 'activities')).toBe('"activities"');
    expect(shown(BY_HAND, 'activities.0.purposes')).toBe('"purposes"');
    expect(shown(BY_HAND, 'activities.1')).toBe('{');
    expect(shown(BY_HAND, '')).toBe('{');
  });

  it('points at the nearest thing around what the file leaves out', () => {
    expect(shown(BY_HAND, 'activities.0.purposes.3.text')).toBe('"purposes"');
    expect(shown(BY_HAND, 'activities.1.retention.amount')).toBe('{');
    expect(shown(BY_HAND, 'parties.0.name')).toBe('{');
  });

  it('finds every value of any JSON text, in any indentation', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('', ' ', '\t', '  \r'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const leaves = [...leavesIn(value, '')];
        const places = jsonPlaces(
          text,
          leaves.map(({ path }) => path),
        );
        for (const { path, leaf } of leaves) {
          const { start, end } = places.get(path) ?? { start: 0, end: 0 };
          expect(text.slice(start, end).endsWith(JSON.stringify(leaf))).toBe(true);
        }
      }),
    );
  });
});

/** Plain values by their path; keys with a point in them have no path. */
function* leavesIn(value: unknown, path: string): Generator<{ path: string; leaf: unknown }> {
  if (!isValues(value) && !Array.isArray(value)) {
    yield { path, leaf: value };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === '' || key.includes('.')) continue;
    yield* leavesIn(inner, path === '' ? key : `${path}.${key}`);
  }
}
