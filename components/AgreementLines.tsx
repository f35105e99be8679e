import type { DateInterval } from '@/utils/core/model/date.ts';
import { isAfter } from '@/utils/locales/edtf.ts';
import { withoutBracket } from './EntityName.tsx';
import { useLocale } from './locale.ts';
import type { AgreementLine } from './relations.ts';
import { TypeMark } from './TypeMark.tsx';

interface Props {
  lines: readonly AgreementLine[];
  on: DateInterval | null;
  onOpen: (id: string) => void;
}

/** Agreements of an actor with their dates and what the actor had to do with them. */
export function AgreementLines({ lines, on, onOpen }: Props) {
  const { t, lang, edtf, list } = useLocale();
  return (
    <ul class="agreement-lines">
      {lines.map(({ agreement, roles }) => (
        <li key={agreement.id}>
          <span class="muted when">{edtf(agreement.date)}</span>
          <span>
            <button
              type="button"
              class="entity-link c-agreement"
              data-focus={`link:${agreement.id}`}
              onClick={() => onOpen(agreement.id)}
            >
              <TypeMark type="agreement" />
              <bdi lang={lang}>{withoutBracket(agreement.labels[lang])}</bdi>
            </button>{' '}
            <span class="muted">{list(roles.map((role) => t(`role.${role}`)))}</span>
            {on && isAfter(agreement.date, on.to) && <span class="tag later-tag">{t('after.article')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
