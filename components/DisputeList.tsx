import type { Dispute } from '@/utils/core/knowledge/schema.ts';
import { useLocale } from './locale.ts';
import { SourceMark } from './SourceList.tsx';

/** What the sources of a record do not agree on: every position beside its source, in the order of the record, none first. */
export function DisputeList({ disputes }: { disputes: readonly Dispute[] }) {
  const { lang } = useLocale();
  return (
    <ul class="disputes">
      {disputes.map((dispute) => (
        <li key={dispute.about.en}>
          <h3>{dispute.about[lang]}</h3>
          <ul class="positions">
            {dispute.positions.map((position) => (
              <li key={`${position.en} ${position.source}`}>
                {position[lang]}
                <span class="muted">
                  <SourceMark source={position.source} />
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
