import { dateText } from './dateText';
import type { Language } from './text';
import { say } from './text';

const today = {
  nl: 'vandaag {time}',
  en: 'today {time}',
} as const;

/** A calendar day as people write it: 22-11-2026, 22 Nov 2026. */
export function dayText(language: Language, day: Date): string {
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return dateText(language, parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** The time of day, 15:12, in both languages. */
export function timeText(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A moment as near as it is useful: today with its time, or the day with its time. */
export function momentText(language: Language, moment: Date, now: Date): string {
  const time = timeText(moment);
  const isToday = moment.toDateString() === now.toDateString();
  return isToday ? say(language, today, { time }) : `${dayText(language, moment)} ${time}`;
}
