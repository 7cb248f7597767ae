export const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
