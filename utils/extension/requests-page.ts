/** What a content script accepts. Written without a validator library: this file is part of every news page. */
import { isDay } from '@/utils/core/model/date.ts';
import type { ToPage } from './messages.ts';
import type { Checks } from './messaging.ts';

/** A check per message of ToPage. */
export const PAGE_CHECKS: Checks<ToPage> = {
  'page/state': (request) => request === null,
  'page/document': (request) => request === null,
  'page/scroll': (request) => isPlace(field(request, 'mention')),
  'page/marks': (request) => isSwitch(field(request, 'on')),
  'page/date': (request) => isDate(field(request, 'date')),
  // The background checks what it holds.
  'page/correct': (request) => typeof field(request, 'change') === 'object',
  'page/walk': (request) => [1, -1].includes(field(request, 'step') as number),
};

function field(request: unknown, name: string): unknown {
  return typeof request === 'object' && request !== null ? (request as Record<string, unknown>)[name] : undefined;
}

/** A mention's index, or a span; one beyond the text's end is refused where it is looked up. */
function isPlace(value: unknown): boolean {
  return isIndex(value) || (isIndex(field(value, 'start')) && isIndex(field(value, 'end')));
}

function isIndex(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isSwitch(value: unknown): boolean {
  return value === true || value === false || value === 'toggle';
}

function isDate(value: unknown): boolean {
  return value === null || (typeof value === 'string' && isDay(value));
}
