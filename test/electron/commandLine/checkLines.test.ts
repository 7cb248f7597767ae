import { describe, expect, it } from 'vitest';
import { checkLines } from '../../../electron/commandLine/checkLines';
import { checkedExample } from './checkedExample';

const found = checkedExample();
const lines = checkLines(found, 'nl');

describe('the lines of a check', () => {
  it('list what is open first, then what was accepted with the reason, then the rules that are off', () => {
    const { open, accepted } = found.judged;
    expect(lines.slice(0, open.length).every((line) => /^(A30|LAW|GP) · /.test(line))).toBe(true);
    expect(lines.slice(open.length, open.length + accepted.length + 1)).toEqual([
      expect.stringMatching(
        /^geaccepteerd · LAW · V\d.* · RET-03 · .* · “Loopt vanaf het einde\.” \(fg, 20-11-2026; opnieuw bekijken op 01-01-2027\)$/,
      ),
      expect.stringMatching(/^toetsregel uit · RET-07 · “Staat in het wisbeleid\.” .* · \d+ bevindingen$/),
    ]);
  });

  it('keep an explained gap of Article 30 among what is open, with the explanation', () => {
    const explained = lines.filter((line) => line.includes('toegelicht: “Wordt nog beschreven.”'));
    expect(explained).toEqual([expect.stringMatching(/^A30 · /)]);
  });

  it('end with the count by letter and by level, and how much is open and accepted', () => {
    expect(lines.slice(-6)).toEqual([
      expect.stringMatching(/^A30 Verplicht in het register \(art\. 30 AVG\): \d+ van \d+ velden vastgelegd/),
      expect.stringMatching(/^LAW .*: \d+ van \d+ velden vastgelegd/),
      expect.stringMatching(/^GP .*: \d+ van \d+ velden vastgelegd/),
      expect.stringMatching(/^A30 .*: \d+ open$/),
      expect.stringMatching(/^LAW .*: \d+ open, 1 geaccepteerd$/),
      expect.stringMatching(/^GP .*: \d+ open$/),
    ]);
    expect(lines.filter((line) => /^30 lid [12] [a-g] · .*: \d+ van \d+ vastgelegd/.test(line))).toHaveLength(
      14,
    );
  });

  it('never show a percentage, and say the same in English', () => {
    const english = checkLines(found, 'en');
    expect(english).toHaveLength(lines.length);
    expect([...lines.slice(-20), ...english.slice(-20)].join('\n')).not.toContain('%');
    expect(english.at(-1)).toMatch(/^GP Recommended: \d+ open$/);
  });

  it('show the level that is asked for, and the count of the whole register', () => {
    const asked = checkLines(checkedExample({ level: 'LAW', only: [] }), 'nl');
    expect(asked.filter((line) => line.startsWith('LAW · ')).length).toBeGreaterThan(0);
    expect(asked.filter((line) => /^(A30|GP) · /.test(line))).toEqual([]);
    expect(asked.slice(-6, -3)).toEqual(lines.slice(-6, -3));
    expect(asked.at(-3)).toMatch(/: 0 open$/);
  });
});
