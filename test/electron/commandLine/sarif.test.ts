import { describe, expect, it } from 'vitest';
import { checked } from '../../../electron/commandLine/checked';
import { sarifLog } from '../../../electron/commandLine/sarif';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { carefulRegister } from '../../fixtures/carefulRegister';
import { ALL, TODAY, decidedExample } from './checkedExample';

type Region = { startLine: number; startColumn: number; endLine: number; endColumn: number };
type Log = {
  $schema: string;
  version: string;
  runs: {
    tool: {
      driver: {
        name: string;
        version: string;
        rules: { id: string; shortDescription: { text: string }; properties: Record<string, string> }[];
      };
    };
    artifacts: { location: { uri: string } }[];
    columnKind: string;
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string; index: number }; region: Region } }[];
      partialFingerprints: Record<string, string>;
      suppressions: { kind: string; status: string; justification: string }[];
      properties: { level: string };
    }[];
  }[];
};

function logOf(text: string, language: 'nl' | 'en' = 'nl') {
  const register = decodeRegister(JSON.parse(text), 'x').data;
  const found = checked(register, TODAY, ALL);
  const file = { text, uri: 'registers/filelinx.ropa.json', language };
  const log = JSON.parse(JSON.stringify(sarifLog(found, file))) as Log;
  const [run] = log.runs;
  if (run === undefined) throw new Error('a log has one run');
  return { log, run, found };
}

/** The text of a region, by line and column as the standard counts them. */
function textAt(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = text.split(/\r\n|\n|\r/).slice(startLine - 1, endLine);
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? startColumn - 1 : 0, index === lines.length - 1 ? endColumn - 1 : undefined),
    )
    .join('\n');
}

const canonical = encodeRegister(decidedExample());

describe('the SARIF log of a check', () => {
  it('has every property that SARIF 2.1.0 requires, in the values it allows', () => {
    const { log, run } = logOf(canonical);
    expect([log.version, log.runs.length, run.columnKind]).toEqual(['2.1.0', 1, 'utf16CodeUnits']);
    expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    expect(run.tool.driver).toMatchObject({
      name: 'Verwerkingsregister',
      version: expect.stringMatching(/^\d/) as string,
    });
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { shortDescription } of run.tool.driver.rules) expect(shortDescription.text).toMatch(/\S/);
    expect(run.results.length).toBeGreaterThan(100);
    for (const result of run.results) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).toMatch(/\S/);
      expect(result.locations).toHaveLength(1);
      expect(result.partialFingerprints['ropaFinding/v1']).toMatch(/^[0-9a-f]{64}$/);
      for (const one of result.suppressions) {
        expect(['inSource', 'external']).toContain(one.kind);
        expect(['accepted', 'underReview', 'rejected']).toContain(one.status);
      }
    }
  });

  it('names the file from the folder in which it ran, and never by an absolute path', () => {
    const { run } = logOf(canonical);
    const uris = [
      ...run.artifacts.map(({ location }) => location.uri),
      ...run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri),
    ];
    expect(new Set(uris)).toEqual(new Set(['registers/filelinx.ropa.json']));
  });

  it('points at the field in the text, in a file as we write it and in one laid out by hand', () => {
    const value = JSON.parse(canonical) as Record<string, unknown>;
    const reversed = Object.fromEntries(Object.entries(value).reverse());
    const layouts = [
      canonical,
      JSON.stringify(value),
      JSON.stringify(reversed, null, '\t').replaceAll('\n', '\r\n'),
    ];
    for (const text of layouts) {
      const { run, found } = logOf(text);
      const findings = [
        ...found.judged.open,
        ...[...found.judged.accepted, ...found.judged.off].map(({ finding }) => finding),
      ];
      for (const [index, { path }] of findings.entries()) {
        const region = run.results[index]?.locations[0]?.physicalLocation.region;
        if (region === undefined) throw new Error('a result has a region');
        const key =
          path
            .split('.')
            .filter((step) => !/^\d+$/.test(step))
            .at(-1) ?? '';
        expect(textAt(text, region)).toMatch(new RegExp(`^"${key}"`));
      }
    }
  });

  it('has what was accepted or is off as suppressed with the reason, and nothing else', () => {
    const { run, found } = logOf(canonical);
    const suppressed = run.results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual([
      'RET-03',
      ...found.judged.off.map(() => 'RET-07'),
    ]);
    expect(suppressed[0]?.suppressions).toMatchObject([
      { kind: 'external', status: 'accepted', justification: 'Loopt vanaf\nhet einde.' },
    ]);
  });

  it('makes an error of what Article 30 misses only', () => {
    for (const { level, properties } of logOf(canonical).run.results) {
      expect(level === 'error').toBe(properties.level === 'A30' && level !== 'warning');
    }
    expect(logOf(canonical).run.results.some(({ level }) => level === 'error')).toBe(true);
  });

  it('says what a rule says in the language asked for, and has both', () => {
    const [dutch, english] = [logOf(canonical).run, logOf(canonical, 'en').run];
    for (const [index, rule] of dutch.tool.driver.rules.entries()) {
      expect(rule.shortDescription.text).toBe(rule.properties['nl']);
      expect(english.tool.driver.rules[index]?.shortDescription.text).toBe(rule.properties['en']);
    }
    expect(dutch.results[0]?.message.text).not.toBe(english.results[0]?.message.text);
  });

  it('gives a finding the same fingerprint when an edit elsewhere moves its line, and no two the same', () => {
    const prints = (text: string) =>
      logOf(text).run.results.map(({ partialFingerprints }) => partialFingerprints['ropaFinding/v1']);
    const before = prints(canonical);
    expect(new Set(before).size).toBe(before.length);
    const moved = encodeRegister({ ...decidedExample(), title: 'Anders', savedBy: '' });
    expect(prints(`\n\n${moved}`)).toEqual(before);
  });

  it('has a run without results for a register without findings, which is another thing than no run', () => {
    const text = encodeRegister(carefulRegister());
    const none = checked(decodeRegister(JSON.parse(text), 'x').data, TODAY, ALL);
    const log = sarifLog(none, { text, uri: 'x', language: 'nl' }) as Log;
    expect(log.runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });
});
