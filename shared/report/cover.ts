import { dateText } from '../i18n/dateText';
import { coverTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { listsAsOf } from '../lists/asOf';
import type { Dpo } from '../register/dpo';
import type { Cover, Value } from './blocks';
import { byNumberThenName } from '../search/naturalOrder';
import type { ReportContext } from './reportContext';
import { lack, recorded } from './values';

type Line = Cover['lines'][number];

/** The first page: whose register this is, who watches over it, and as of when. */
export function coverOf(context: ReportContext, madeWith: string): Cover {
  const { language, register, date } = context;
  const line = (label: keyof typeof coverTexts, value: Value): Line => ({
    label: coverTexts[label][language],
    value,
  });
  return {
    title: say(language, coverTexts.title),
    subtitle: say(language, coverTexts.subtitle),
    lines: [
      ...(register.title.trim() === '' ? [] : [line('register', recorded(register.title))]),
      line('organisations', organisationsOf(context)),
      line('dpo', dposOf(context)),
      line('date', recorded(dateText(language, date))),
      line(
        'records',
        recorded(
          say(language, coverTexts.asController, { count: register.activities.length }),
          say(language, coverTexts.asProcessor, { count: register.processorRecords.length }),
        ),
      ),
      line('listsAsOf', recorded(dateText(language, listsAsOf()))),
      line('madeWith', recorded(madeWith)),
    ],
  };
}

function organisationsOf({ register, language }: ReportContext): Value {
  const names = byNumberThenName(register.organisations)
    .map(({ name }) => name)
    .filter((name) => name.trim() !== '');
  return names.length === 0 ? lack(language, 'empty') : recorded(...names);
}

function dposOf({ register, language, date }: ReportContext): Value {
  const current = register.dpos.filter(({ endedOn }) => endedOn === '' || endedOn > date);
  const lines = byNumberThenName(current).flatMap((dpo) => [dpo.name, ...numbersOf(dpo, language)]);
  const told = lines.filter((line) => line.trim() !== '');
  return told.length === 0 ? lack(language, 'empty') : recorded(...told);
}

function numbersOf({ registrations }: Dpo, language: ReportContext['language']): readonly string[] {
  const numbers = new Set(registrations.map(({ number }) => number).filter((number) => number !== ''));
  return [...numbers].map((number) => say(language, coverTexts.dpoNumber, { number }));
}
