import { findingMessage } from '../../shared/checks/findings';
import type { Finding } from '../../shared/checks/findings';
import { placeOfFinding } from '../../shared/checks/decisions';
import { articleText } from '../../shared/i18n/articleText';
import { pathLabel } from '../../shared/fields/pathLabel';
import type { Language } from '../../shared/i18n/text';
import type { Decision } from '../../shared/register/decision';
import { fingerprintOf } from '../../shared/register/fingerprint';
import { jsonPlaces } from '../../shared/register/jsonPlaces';
import type { TextRange } from '../../shared/register/jsonPlaces';
import { COLLECTIONS } from '../../shared/register/register';
import type { Register } from '../../shared/register/register';
import { positionsIn } from '../../shared/register/textPosition';
import { VERSION } from '../version';
import type { Checked } from './checked';
import { sarifLevel, sarifRules } from './sarifRules';

/** The register file as the reader of a log finds it. */
export type SarifFile = {
  readonly text: string;
  /** From the folder that the log is read in, mostly the root of a repository. */
  readonly uri: string;
  readonly language: Language;
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

/**
 * The findings as SARIF 2.1.0 (OASIS), by which a git host shows them on the lines of the file. What was accepted, or is
 * of a rule that is off, is in it as suppressed, with the reason: left out, it would look as if it had been solved.
 */
export function sarifLog({ register, judged }: Checked, file: SarifFile): object {
  const suppressed = [...judged.accepted, ...judged.off];
  const findings = [...judged.open, ...suppressed.map(({ finding }) => finding)];
  const { rules, indexOf } = sarifRules(findings, file.language);
  const regionOf = regionsIn(file.text, register, findings);
  const decisions = new Map(suppressed.map(({ finding, decision }) => [finding, decision]));
  const results = findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexOf(finding.rule),
    level: sarifLevel(finding),
    message: { text: messageOf(finding, file.language) },
    locations: [locationOf(finding, file, regionOf(finding))],
    partialFingerprints: { 'ropaFinding/v1': fingerprintFor(register, finding) },
    // Present on all or on none, as the standard asks; empty means: not suppressed.
    suppressions: suppressionsOf(decisions.get(finding)),
    properties: { level: finding.level, certainty: finding.certainty, article: finding.article },
  }));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Verwerkingsregister', version: VERSION, language: file.language, rules } },
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which the check ran.' } } },
        artifacts: [{ location: { uri: file.uri, uriBaseId: ROOT }, encoding: 'utf-8' }],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

function messageOf(finding: Finding, language: Language): string {
  const article = articleText(language, finding.article, 'full');
  const parts = [finding.recordName, findingMessage(language, finding)].filter((part) => part !== '');
  return `${parts.join(': ')}${article === '' ? '' : ` (${article})`}`;
}

function locationOf({ collection, recordId, path }: Finding, { uri, language }: SarifFile, region: object) {
  const field = pathLabel(COLLECTIONS[collection], path, language);
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: ROOT, index: 0 }, region },
    logicalLocations: [
      {
        fullyQualifiedName: [collection, recordId, path].filter((part) => part !== '').join('/'),
        ...(field === '' ? {} : { name: field }),
        kind: 'member',
      },
    ],
  };
}

function suppressionsOf(decision: Decision | undefined): readonly object[] {
  if (decision === undefined) return [];
  const { reason, by, at, until } = decision;
  return [{ kind: 'external', status: 'accepted', justification: reason, properties: { by, at, until } }];
}

/** The same finding has the same fingerprint after an edit elsewhere moved its line. */
function fingerprintFor(register: Register, finding: Finding): string {
  const { rule, collection, recordId, path } = placeOfFinding(register, finding);
  return fingerprintOf([rule, collection, recordId, path]);
}

function regionsIn(
  text: string,
  register: Register,
  findings: readonly Finding[],
): (finding: Finding) => object {
  const paths = pathsInFile(register, findings);
  const places = jsonPlaces(text, new Set(paths.values()));
  const position = positionsIn(text);
  return (finding) => regionOf(places.get(paths.get(finding) ?? '') ?? { start: 0, end: 0 }, position);
}

function regionOf({ start, end }: TextRange, position: ReturnType<typeof positionsIn>): object {
  const [first, last] = [position(start), position(end)];
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}

/** Records stand in the register in the order of the file. What is said of the whole points at its empty collection. */
function pathsInFile(register: Register, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const indexes = new Map<string, number>();
  for (const name of new Set(findings.map(({ collection }) => collection))) {
    register[name].forEach(({ id }, index) => indexes.set(id, index));
  }
  return new Map(
    findings.map((finding) => {
      const { collection, recordId, path } = finding;
      const index = indexes.get(recordId);
      return [finding, [collection, index ?? '', path].filter((part) => part !== '').join('.')];
    }),
  );
}
