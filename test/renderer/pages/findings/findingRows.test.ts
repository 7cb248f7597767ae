import { describe, expect, it } from 'vitest';
import { findingRows, inListOrder, toggledWith } from '../../../../renderer/pages/findings/findingRows';
import { FIRST_FINDINGS_VIEW } from '../../../../renderer/state/appStore';
import { recordChecker } from '../../../../shared/checks/recordChecker';
import { recordIn } from '../../../../shared/register/records';
import { COLLECTION_NAMES } from '../../../../shared/register/register';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { CAREFUL_TODAY } from '../../../fixtures/carefulRegister';

const register = sampleRegister();
const check = recordChecker(register, CAREFUL_TODAY);
const findings = inListOrder(register, (id) => {
  const [collection] = COLLECTION_NAMES.filter((name) => recordIn(register, name, id) !== undefined);
  const record = collection && recordIn(register, collection, id);
  return collection && record ? check(collection, record) : [];
});

describe('the lines of the page of findings', () => {
  it('are closed groups by rule at first, and findings under the one that is opened', () => {
    const view = FIRST_FINDINGS_VIEW;
    const closed = findingRows(findings, view);
    expect(closed.every(({ kind }) => kind === 'group')).toBe(true);
    const [, second] = closed;
    if (!second) throw new Error('no second group');
    const opened = findingRows(findings, { ...view, toggled: toggledWith(view, second.key) });
    expect(opened).toHaveLength(closed.length + second.group.findings.length);
    expect(opened[1]).toMatchObject({ kind: 'group', isExpanded: true });
    expect(opened[2]).toMatchObject({ kind: 'finding', finding: second.group.findings[0] });
  });

  it('are open when they are few or searched, and what is closed there stays closed there only', () => {
    const searched = { ...FIRST_FINDINGS_VIEW, query: 'grondslag' };
    const [first] = findingRows(findings, searched);
    expect(first).toMatchObject({ kind: 'group', isExpanded: true });
    const toggled = toggledWith(searched, first?.key ?? '');
    expect(findingRows(findings, { ...searched, toggled })[0]).toMatchObject({ isExpanded: false });
    expect(findingRows(findings, { ...FIRST_FINDINGS_VIEW, toggled })[0]).toMatchObject({
      isExpanded: false,
    });
    expect(findingRows(findings, { ...FIRST_FINDINGS_VIEW, grouping: 'level' })[0]).toMatchObject({
      isExpanded: true,
    });
  });

  it('have a name of their own each', () => {
    const rows = findingRows(findings, { ...FIRST_FINDINGS_VIEW, grouping: 'level' });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('come by record as the menu and the lists have them', () => {
    const rows = findingRows(findings, { ...FIRST_FINDINGS_VIEW, grouping: 'record' });
    const names = rows.map(({ group }) => group.first.recordName.slice(0, 3));
    expect(names.slice(0, 3)).toEqual(['V01', 'V02', 'V03']);
    expect(names.indexOf('P01')).toBe(26);
  });
});
