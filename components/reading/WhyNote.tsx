import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Certainty } from '@/utils/core/model/statement.ts';
import { useLocale } from '../locale.ts';

interface Props {
  /** What stands on the line before the buttons. */
  line: ComponentChildren;
  /** Further buttons beside "Why". */
  tools?: ComponentChildren;
  /** Drawn when the reader asks why. */
  children: () => ComponentChildren;
}

/** The line that tells how something was read, with "Why" opening the rule beneath it. */
export function WhyNote({ line, tools, children }: Props) {
  const { t } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <p class="statement-how">
        {line}
        <span class="statement-tools">
          <button
            type="button"
            class="button small plain"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('reading.why')}
          </button>
          {tools}
        </span>
      </p>
      <p id={id} class="statement-why" hidden={!isOpen}>
        {isOpen && children()}
      </p>
    </>
  );
}

/** A tag for what is not sure; nothing for what is. */
export function CertaintyTag({ certainty }: { certainty: Certainty }) {
  const { t } = useLocale();
  return certainty === 'sure' ? null : <span class="tag doubtful">{t(`reading.${certainty}`)}</span>;
}
