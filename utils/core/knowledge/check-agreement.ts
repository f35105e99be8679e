import { valueFault } from '../model/attribute-value.ts';
import { addDays } from '../model/date.ts';
import { edtfDays, edtfEnds } from '../model/edtf.ts';
import type { Problem } from '../model/result.ts';
import type { Agreement, AgreementState, KnowledgeRecord } from './schema.ts';

/** Chosen: what one line of a table and a card hold. */
export const MAX_SUMMARY = 320;
/** A step earlier than this before the making belongs to another agreement. */
const DAYS_BEFORE = 92;
/** Later steps than this are of another age. */
const DAYS_AFTER = 366 * 16;
/** Making something public or binding: the first of these stands at the date of the record. */
const MAKING: ReadonlySet<AgreementState> = new Set(['announced', 'published', 'signed', 'adopted']);
/** What can end the days in force. */
const ENDING: ReadonlySet<AgreementState> = new Set(['suspended', 'superseded', 'implemented', 'ended', 'collapsed']);

/** An agreement on its own: values written as their attributes demand, numbers in a row, a timeline that can be true. */
export function checkAgreement(path: string, record: KnowledgeRecord): Problem[] {
  if (record.type !== 'agreement') return [];
  const at = (code: string, where: string, detail: string): Problem => ({ code, path: `${path}: ${where}`, detail });
  return [...provisionFaults(record, at), ...timelineFaults(record, at), ...documentFaults(record, at)];
}

type At = (code: string, where: string, detail: string) => Problem;

function* provisionFaults(record: Agreement, at: At): Generator<Problem> {
  for (const [i, provision] of (record.provisions ?? []).entries()) {
    const where = `provisions.${i}`;
    if (provision.id !== `${record.id}#p${i + 1}`) {
      yield at('provision-id', `${where}.id`, `should be ${record.id}#p${i + 1}`);
    }
    for (const lang of ['ar', 'en'] as const) {
      const { length } = provision.summary[lang];
      if (length > MAX_SUMMARY) {
        yield at('summary', `${where}.summary.${lang}`, `${length} characters, at most ${MAX_SUMMARY}`);
      }
    }
    for (const [k, { attribute, value }] of (provision.values ?? []).entries()) {
      const fault = valueFault(attribute, value);
      if (fault) yield at('value', `${where}.values.${k}`, `${attribute}: ${fault}`);
    }
  }
}

function* timelineFaults(record: Agreement, at: At): Generator<Problem> {
  const made = edtfDays(record.date);
  const steps = record.timeline ?? [];
  for (const [i, step] of steps.entries()) {
    const days = edtfDays(step.date);
    const before = steps[i - 1];
    if (before && edtfDays(before.date).from > days.from) {
      yield at('timeline-order', `timeline.${i}`, `${step.date} stands after ${before.date}`);
    }
    if (days.from < addDays(made.from, -DAYS_BEFORE) || days.to > addDays(made.to, DAYS_AFTER)) {
      yield at('timeline-day', `timeline.${i}`, `${step.date} is too far from the making on ${record.date}`);
    }
  }
  const making = steps.findIndex((step) => step.state && MAKING.has(step.state));
  const makingStep = steps[making];
  if (makingStep && !touch(edtfDays(makingStep.date), made)) {
    yield at('timeline-day', `timeline.${making}`, `made on ${makingStep.date}, but the record says ${record.date}`);
  }
  if (record.inForce) yield* forceFaults(record, record.inForce, at);
}

/** The days in force start after the making, and the steps that start and end them stand at those days. */
function* forceFaults(record: Agreement, inForce: string, at: At): Generator<Problem> {
  const { from, to } = edtfEnds(inForce);
  if (edtfDays(inForce).to < edtfDays(record.date).from || (from && edtfDays(from).to < edtfDays(record.date).from)) {
    yield at('date-order', 'inForce', `in force from ${from ?? '..'}, before it was made on ${record.date}`);
  }
  const steps = record.timeline ?? [];
  const start = steps.find((step) => step.state === 'in-force');
  if (start && from && !touch(edtfDays(start.date), edtfDays(from))) {
    yield at('timeline-day', 'inForce', `starts ${from}, but the timeline says ${start.date}`);
  }
  const ends = steps.filter((step) => step.state && ENDING.has(step.state));
  if (to && !ends.some((step) => touch(edtfDays(step.date), edtfDays(to)))) {
    yield at('timeline-day', 'inForce', `ends ${to}, but no step of the timeline ends it then`);
  }
}

function* documentFaults(record: Agreement, at: At): Generator<Problem> {
  const { document } = record;
  if (document?.isOpened && !document.url) yield at('document', 'document', 'opened, but there is no address');
}

function touch(a: { from: string; to: string }, b: { from: string; to: string }): boolean {
  return a.from <= b.to && b.from <= a.to;
}
