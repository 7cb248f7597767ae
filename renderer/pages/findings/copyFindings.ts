import type { Judged } from '../../../shared/checks/decisions';
import { findingKind } from '../../../shared/checks/findingKind';
import type { Finding } from '../../../shared/checks/findings';
import { isSchemaRule } from '../../../shared/checks/missingFindings';
import { standingsOf } from '../../../shared/checks/standing';
import type { Standing } from '../../../shared/checks/standing';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { articleText } from '../../../shared/i18n/articleText';
import { say } from '../../../shared/i18n/text';
import type { Language, Text } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { decisionTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import {
  findingKindTexts,
  findingPageTexts,
  findingTexts,
} from '../../../shared/i18n/windowTexts/findingTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import { lapseText, whoAndWhen } from '../../form/decisionWords';
import { setApp } from '../../state/appStore';
import { copyTable } from '../list/copyTable';
import { tableOf } from '../list/tableOf';

/** Puts findings on the clipboard as a table for a spreadsheet: one line each, however they are grouped on screen. */
export async function copyFindings(
  findings: readonly Finding[],
  judged: Judged | undefined,
  language: Language,
): Promise<void> {
  const standings = judged === undefined ? new Map<Finding, Standing>() : standingsOf(judged);
  const standingOf = (finding: Finding) => standings.get(finding);
  const table = await tableOf(columns(language, standingOf), findings);
  if (copyTable(table)) setApp({ toast: { kind: 'copied', count: findings.length } });
}

type StandingOf = (finding: Finding) => Standing | undefined;

function columns(language: Language, standingOf: StandingOf) {
  const texts = findingPageTexts;
  return [
    column(texts.kind, (finding) => say(language, findingKindTexts[findingKind(finding)].word)),
    column(texts.levels, ({ level }) => say(language, levelTexts[level].badge)),
    column(texts.article, ({ article }) => articleText(language, article, 'short')),
    column(decisionTexts.rule, ({ rule, verified }) =>
      [isSchemaRule(rule) ? '' : rule, verified ? '' : say(language, findingTexts.unverified)]
        .filter((part) => part !== '')
        .join(', '),
    ),
    column(texts.finding, ({ message }) => say(language, message)),
    column(
      texts.record,
      ({ recordName, collection }) => recordName || say(language, collectionTexts[collection].unnamed),
    ),
    column(texts.field, ({ collection, path }) => pathLabel(COLLECTIONS[collection], path, language)),
    column(texts.decision, (finding) => decisionIn(language, standingOf(finding))),
  ];

  function column(label: Text, textOf: (finding: Finding) => string) {
    return { label: label[language], textOf };
  }
}

/** Why it was accepted or explained, by whom and when; or why that no longer holds. */
function decisionIn(language: Language, standing: Standing | undefined): string {
  const lapse = lapseText(language, standing);
  if (lapse !== '' || standing === undefined) return lapse;
  return `${standing.decision.reason} (${whoAndWhen(language, standing.decision)})`;
}
