/**
 * A patch: corrections as a file, to move them to another browser or to hand them to whoever keeps the records.
 * Read with every problem listed, so that a maintainer can mend it and a reader sees what was left out.
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import { possibleTenure } from '../knowledge/roles.ts';
import { intersect } from '../model/date.ts';
import type { Problem } from '../model/result.ts';
import { MAX_CORRECTIONS, saysTheSame, subjectOf, type Correction } from './correction.ts';
import { shapeProblems } from './schema.ts';

const PATCH_FORMAT = 'isnad-corrections';
/** Raise it with every incompatible change of a correction's shape, and read the older ones on. */
const PATCH_VERSION = 1;

export interface Patch {
  readonly format: typeof PATCH_FORMAT;
  readonly version: typeof PATCH_VERSION;
  /** Knowledge base of the browser that wrote it. */
  readonly knowledge: string;
  /** Day it was written, "YYYY-MM-DD". */
  readonly made: string;
  readonly corrections: readonly Correction[];
}

export function toPatch(corrections: readonly Correction[], knowledge: string, made: string): Patch {
  return { format: PATCH_FORMAT, version: PATCH_VERSION, knowledge, made, corrections };
}

export interface PatchCheck {
  /** The corrections without a problem, in their order. */
  readonly accepted: readonly Correction[];
  /** How many the file holds, of any shape. */
  readonly total: number;
  /** Knowledge base it was written against; null if it does not say. */
  readonly knowledge: string | null;
  readonly problems: readonly Problem[];
}

/** The part of a base that a correction is checked against. */
export type Base = Pick<KnowledgeBase, 'entity' | 'office'>;

/**
 * Checks a patch against a knowledge base.
 *
 * Problem codes: patch-format, patch-version, patch-size (of the file: nothing is accepted); schema, unknown-entity,
 * unknown-office, not-a-person, not-a-holder, duplicate-id, said-twice, contradiction (of one correction, `path`
 * "corrections[3].entity"). Of two that collide the first is accepted.
 */
export function checkPatch(data: unknown, base: Base): PatchCheck {
  const whole = checkFile(data);
  if (whole) return { accepted: [], total: 0, knowledge: null, problems: [whole] };
  const { corrections, knowledge } = data as { corrections: readonly unknown[]; knowledge?: unknown };
  const accepted: Correction[] = [];
  const ids = new Set<string>();
  const bySubject = new Map<string, Correction>();
  const problems = corrections.flatMap((entry, index): Problem[] => {
    const at = (path: string) => `corrections[${index}]${path && `.${path}`}`;
    const shape = shapeProblems(entry);
    if (shape.length > 0) return shape.map(({ path, detail }) => ({ code: 'schema', path: at(path), detail }));
    const correction = entry as Correction;
    const before = bySubject.get(subjectOf(correction));
    const found = [
      ...checkCorrection(correction, base),
      ...(ids.has(correction.id) ? [problem('duplicate-id', 'id', `${correction.id} is used twice`)] : []),
      ...(before ? [collision(correction, before)] : []),
    ];
    ids.add(correction.id);
    if (!before) bySubject.set(subjectOf(correction), correction);
    if (found.length === 0) accepted.push(correction);
    return found.map((one) => ({ ...one, path: at(one.path) }));
  });
  return { accepted, total: corrections.length, knowledge: typeof knowledge === 'string' ? knowledge : null, problems };
}

/**
 * Whether a correction of the right shape still fits the base: its ids exist, and the base says what it denies.
 * Paths are inside the correction.
 */
export function checkCorrection(correction: Correction, base: Base): Problem[] {
  const { kind, entity, instead } = correction;
  const problems: Problem[] = [];
  const known = base.entity(entity);
  if (!known) problems.push(problem('unknown-entity', 'entity', `there is no entity ${entity}`));
  if (instead && !base.entity(instead)) {
    problems.push(problem('unknown-entity', 'instead', `there is no entity ${instead}`));
  }
  if (kind !== 'wrong-role') return problems;
  if (known && known.type !== 'person') {
    problems.push(problem('not-a-person', 'entity', `${entity} holds no offices, it is of type ${known.type}`));
  }
  return [...problems, ...checkOffice(correction, base)];
}

function checkOffice({ office: id, entity, on }: Correction, base: Base): Problem[] {
  const office = id ? base.office(id) : null;
  if (!office) return [problem('unknown-office', 'office', `there is no office ${id}`)];
  // Of one whom the base does not know it says nothing, either.
  if (!base.entity(entity)) return [];
  const tenures = office.holders.filter(({ actor }) => actor === entity);
  const isHolder = tenures.some((holder) => !on || intersect(possibleTenure(holder), on) !== null);
  if (isHolder) return [];
  const when = on ? ` on ${on.from}${on.to === on.from ? '' : `…${on.to}`}` : '';
  return [problem('not-a-holder', 'office', `the base does not say that ${entity} held ${id}${when}`)];
}

function collision(correction: Correction, before: Correction): Problem {
  return saysTheSame(correction, before)
    ? problem('said-twice', '', `says the same as ${before.id}`)
    : problem('contradiction', '', `contradicts ${before.id}, which speaks of the same words and place`);
}

function checkFile(data: unknown): Problem | null {
  const file = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  if (file.format !== PATCH_FORMAT || !Array.isArray(file.corrections)) {
    return problem('patch-format', '', `no patch: "format" must be "${PATCH_FORMAT}", "corrections" a list`);
  }
  if (file.version !== PATCH_VERSION) {
    return problem('patch-version', 'version', `version ${String(file.version)}; this reads ${PATCH_VERSION}`);
  }
  if (file.corrections.length > MAX_CORRECTIONS) {
    return problem('patch-size', 'corrections', `${file.corrections.length} corrections; at most ${MAX_CORRECTIONS}`);
  }
  return null;
}

function problem(code: string, path: string, detail: string): Problem {
  return { code, path, detail };
}
