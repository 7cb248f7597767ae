import { describe, expect, it } from 'vitest';
import { vendorWatchList } from '../../../shared/lists/vendorWatchList';

const { items, asOf } = vendorWatchList;

describe('the vendors to check', () => {
  it('have a date and codes of their own', () => {
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
  });

  it('are those the catalogue names', () => {
    expect(items.map(({ label }) => label.nl)).toEqual([
      ...['Google', 'Microsoft', 'Amazon', 'Zendesk', 'Salesforce', 'HubSpot', 'Mailchimp', 'Meta'],
      ...['LinkedIn', 'Zoom', 'OpenAI', 'Cloudflare'],
    ]);
  });

  it('are written as names are compared: in small letters, without marks', () => {
    const names = items.flatMap((item) => [...item.names, ...item.wholeNames]);
    expect(names.filter((name) => !/^[a-z0-9 ]+$/.test(name))).toEqual([]);
  });

  it('never lists the same word as sure and as ambiguous', () => {
    expect(
      items.flatMap(({ names, wholeNames }) => names.filter((name) => wholeNames.includes(name))),
    ).toEqual([]);
  });
});
