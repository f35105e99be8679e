import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { EntityLinks } from './EntityLinks.tsx';
import { useLocale } from './locale.ts';
import type { RelationLine } from './relations.ts';
import { periodOf } from './role-line.ts';
import { SourceMark } from './SourceList.tsx';

interface Props {
  groups: ReadonlyMap<string, readonly RelationLine[]>;
  base: KnowledgeBase;
  onOpen: (entity: string) => void;
}

/** Relations by kind, with the period each held where it is known, and its source. */
export function RelationList({ groups, base, onOpen }: Props) {
  const locale = useLocale();
  return (
    <dl class="facts">
      {[...groups].map(([key, lines]) => (
        <div key={key}>
          <dt>{locale.t.maybe(key) ?? key}</dt>
          <dd>
            {lines.map((line) => {
              const period = periodOf(line.from, line.to, locale);
              return (
                <div key={`${line.other} ${period}`} class="relation">
                  <EntityLinks ids={[line.other]} base={base} onOpen={onOpen} />
                  <span class="muted">
                    {period}
                    <SourceMark source={line.source} />
                  </span>
                </div>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
