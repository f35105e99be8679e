import { useState } from 'preact/hooks';
import type { ActorRow } from '@/utils/core/comparison/charts/actors.ts';
import { useLocale } from '../locale.ts';

interface Props {
  label: string;
  rows: readonly ActorRow[];
  sources: readonly { readonly id: string; readonly name: string }[];
  nameOf: (entity: string) => string;
  typeOf: (entity: string) => string;
  hrefOf: (entity: string) => string;
}

const FIRST = 15;
const ROW = 28;
const HEAD = 124;
const NAME = 220;
const COLUMN = 104;
const MOST_RADIUS = 11;

/** Who is named where: the area of a disc is the number of mentions, which stands beside it. */
export function ActorMatrix({ label, rows, sources, nameOf, typeOf, hrefOf }: Props) {
  const { t, dir, number } = useLocale();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  const width = NAME + sources.length * COLUMN;
  const height = HEAD + shown.length * ROW + 8;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const x = (at: number) => (dir === 'rtl' ? width - at : at);
  return (
    <>
      <div class="chart-scroll" tabIndex={0} role="region" aria-label={label}>
        <svg
          class="chart-drawing actor-matrix"
          width={width}
          height={height}
          role="group"
          aria-label={label}
          direction={dir}
        >
          {sources.map(({ id, name }, i) => (
            <g key={id}>
              <text class="matrix-source" x={x(NAME + i * COLUMN + COLUMN / 2)} y={HEAD - 10}>
                {lines(name).map((line, at, all) => (
                  <tspan key={at} x={x(NAME + i * COLUMN + COLUMN / 2)} dy={at === 0 ? -(all.length - 1) * 15 : 15}>
                    {line}
                  </tspan>
                ))}
              </text>
              <line
                class="matrix-rule"
                x1={x(NAME + i * COLUMN)}
                x2={x(NAME + i * COLUMN)}
                y1={HEAD - 4}
                y2={height - 8}
              />
            </g>
          ))}
          {shown.map(({ entity, counts }, row) => {
            const middle = HEAD + row * ROW + ROW / 2;
            return (
              <g key={entity} class={`c-${typeOf(entity)}`}>
                <line class="matrix-rule" x1="0" x2={width} y1={middle - ROW / 2} y2={middle - ROW / 2} />
                <a href={hrefOf(entity)}>
                  <text class="matrix-actor" x={x(0)} y={middle + 5}>
                    {cut(nameOf(entity))}
                  </text>
                </a>
                {counts.map((count, i) => (
                  <g key={i}>
                    {count > 0 && (
                      <circle
                        class="matrix-disc"
                        cx={x(NAME + i * COLUMN + 26)}
                        cy={middle}
                        r={Math.max(2, MOST_RADIUS * Math.sqrt(count / most))}
                      />
                    )}
                    <text
                      class={count > 0 ? 'matrix-count' : 'matrix-count none'}
                      x={x(NAME + i * COLUMN + 44)}
                      y={middle + 5}
                    >
                      {count > 0 ? number(count) : '–'}
                    </text>
                  </g>
                ))}
              </g>
            );
          })}
        </svg>
      </div>
      {rows.length > FIRST && (
        <button type="button" class="button small" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('charts.fewer') : t('charts.allActors', { count: rows.length })}
        </button>
      )}
    </>
  );
}

const MAX_LETTERS = 30;
/** Letters of a line in the head of a column. */
const HEAD_LETTERS = 14;
const HEAD_LINES = 6;

function cut(name: string): string {
  return name.length > MAX_LETTERS ? `${name.slice(0, MAX_LETTERS - 1).trimEnd()}…` : name;
}

/** The name in lines, broken at spaces. */
function lines(name: string): string[] {
  const out: string[] = [];
  // Dates are kept on one line elsewhere; a column is narrower than they are.
  for (const word of name.replaceAll('\u2060', '').split(/[\s\u00a0]+|(?<=\/)/u)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + word.length < HEAD_LETTERS) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out.length > HEAD_LINES ? [...out.slice(0, HEAD_LINES - 1), `${out[HEAD_LINES - 1]}…`] : out;
}
