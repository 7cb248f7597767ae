import { describe, expect, it } from 'vitest';
import { AIMS, speaksOf } from '../../../../shared/checks/textPatterns/securityWords';
import type { SecurityAim } from '../../../../shared/checks/textPatterns/securityWords';
import { HUGE_TEXTS } from '../../../hugeTexts';

describe('a measure in words', () => {
  it.each<[SecurityAim, string]>([
    ['protection', 'Versleutelde opslag'],
    ['protection', 'Toegang alleen voor wie erbij moet kunnen'],
    ['protection', 'Inloggen in twee stappen'],
    ['protection', 'Role-based access control'],
    ['recovery', 'Dagelijkse back-up'],
    ['recovery', 'Continuïteitsplan'],
    ['recovery', 'Disaster recovery'],
    ['testing', 'Jaarlijkse pentest'],
    ['testing', 'Het terugzetten wordt elk half jaar getest'],
    ['testing', 'Risk assessment every year'],
    ['careNorm', 'Logging volgens NEN 7513'],
    ['careNorm', 'NEN-EN 7510'],
  ])('serves %s: %s', (aim, text) => {
    expect(speaksOf(aim, text)).toBe(true);
  });

  it.each<[SecurityAim, string]>([
    ['protection', 'Afgesloten kast'],
    ['recovery', 'Geheimhoudingsverklaring'],
    ['testing', 'Testament'],
    ['careNorm', 'ISO 27001'],
    ['careNorm', ''],
  ])('does not serve %s: %j', (aim, text) => {
    expect(speaksOf(aim, text)).toBe(false);
  });

  it.each(HUGE_TEXTS)('is read to its end, also a megabyte of %s', (_name, text) => {
    expect(AIMS.filter((aim) => speaksOf(aim, text))).toEqual([]);
  });
});
