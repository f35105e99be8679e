/**
 * The agreement an article tells of without a name the mention pass knows: by who made it, where, when it was announced
 * and begins, and the joint body it set up. Each kind of evidence adds up; one agreement must lead clearly, else nobody.
 */
import type { Agreement } from '../../knowledge/schema.ts';
import { addDays, type DateInterval } from '../../model/date.ts';
import { edtfDays } from '../../model/edtf.ts';
import {
  DRAFT,
  evidenceOf,
  type EvidenceInput,
  isFresh,
  isNarrow,
  MADE_BEFORE_DAYS,
  scoreOf,
  VOTED,
  wordsScore,
  WORTH,
} from './evidence-score.ts';
import { NEWS_DAYS } from './news.ts';

/** Weekdays are held against so many of the best; asking all costs more than reading the text. */
const FINALISTS = 4;
/** An article that tells nothing of its time. */
const ANY_DAY: DateInterval = { from: '1900-01-01', to: '2099-12-31' };
const ENOUGH = { narrow: 4, wide: 5 };
const LITTLE = 3;
const FAR_AHEAD = 3;
/** By so much a draft told on no known day is ahead of the deals it came from and led to. */
const DRAFT_LEAD = 6;
const LEAD = { narrow: 1, wide: 2 };

interface Scored {
  readonly a: Agreement;
  readonly score: number;
}

/** The one agreement that the evidence of the whole article speaks for, or null. */
export function agreementByEvidence(input: EvidenceInput): Agreement | null {
  const interval = input.annotations.articleDate.interval ?? ANY_DAY;
  const width = isNarrow(interval) ? 'narrow' : 'wide';
  const says = {
    vote: input.lines.some((line) => VOTED.test(line.text)),
    draft: input.lines.some((line) => DRAFT.test(line.text)),
  };
  const candidates = input.base.agreements().filter((a) => isCandidate(a, interval, says));
  if (candidates.length === 0) return null;
  const evidence = evidenceOf(input, interval, candidates);
  const byScore = (x: Scored, y: Scored): number => y.score - x.score;
  const scored = candidates.map((a) => ({ a, score: scoreOf(a, evidence) })).toSorted(byScore);
  // weekdays fit many weeks and words many stories: they add to a case, but make none
  const finalists = (of: readonly Scored[]): Scored[] =>
    (width === 'wide' ? of.slice(0, FINALISTS) : of)
      .filter(({ score }) => width === 'narrow' || score >= ENOUGH.narrow)
      .map(({ a, score }) => ({
        a,
        score: score + (width === 'wide' ? wordsScore(a, evidence) + WORTH.days * input.daysFit(a) : 0),
      }))
      .toSorted(byScore);
  const deals = finalists(scored.filter(({ a }) => a.form !== 'draft'));
  const [draft] = finalists(scored.filter(({ a }) => a.form === 'draft'));
  if (!draft) return clearOf(deals, width, interval);
  if (width === 'wide') {
    const isFarAhead = draft.score - (deals[0]?.score ?? 0) >= DRAFT_LEAD;
    return isFarAhead ? draft.a : clearOf(deals, width, interval);
  }
  // a draft told beside a deal has paragraphs of its own (which-agreement.ts)
  const made = deals.filter(({ a }) => edtfDays(a.date).from <= interval.to);
  const isDraftAhead = draft.score > (deals[0]?.score ?? 0) - LEAD.narrow;
  if (isDraftAhead && made[0] && made[0].score >= ENOUGH.narrow) return clearOf(made, width, interval);
  return clearOf([...deals, draft].toSorted(byScore), width, interval);
}

/** The first, if it is good enough and nothing comes near it. */
function clearOf(
  [best, second]: readonly Scored[],
  width: 'narrow' | 'wide',
  interval: DateInterval,
): Agreement | null {
  if (!best) return null;
  const lead = best.score - (second?.score ?? 0);
  if (best.score >= ENOUGH[width] && lead >= LEAD[width]) return best.a;
  if (width === 'wide' && best.score >= ENOUGH.narrow && lead >= FAR_AHEAD) return best.a;
  // little, but nothing else comes near it in the days of its making
  const isAlone = width === 'narrow' && best.score >= LITTLE && lead >= LEAD.wide && isFresh(best.a, interval);
  return isAlone ? best.a : null;
}

/** A vote is news for so long. */
const VOTE_DAYS = 3;

/** What the text says of votes and drafts. */
interface Says {
  readonly vote: boolean;
  readonly draft: boolean;
}

function isCandidate(a: Agreement, interval: DateInterval, says: Says): boolean {
  // many things are drafted; only days tell which
  if (a.form === 'draft' && !says.draft) return false;
  const { from, to } = edtfDays(a.date);
  if (a.form === 'draft' && isNarrow(interval) && to < addDays(interval.from, -MADE_BEFORE_DAYS)) return false;
  if (a.form === 'resolution')
    return says.vote && from <= addDays(interval.to, 1) && to >= addDays(interval.from, -VOTE_DAYS);
  return from <= addDays(interval.to, 1) && to >= addDays(interval.from, -NEWS_DAYS);
}
