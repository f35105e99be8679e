import type { Share, Voice } from '@/utils/core/statements/voice.ts';
import { speakerId } from '@/utils/core/statements/voice.ts';
import { useState } from 'preact/hooks';
import { useLocale } from '../locale.ts';
import { Section } from '../Section.tsx';
import type { Article } from './article.ts';
import { CountOf } from './CountOf.tsx';
import { plainName } from './quotation.ts';

/** Chosen: the popup shows as many without scrolling past the list's beginning. */
const FIRST = 6;

/** Who is given the word: counts by side and by speaker, and the sides that are never quoted. */
export function VoiceBars({ voice, article }: { voice: Voice; article: Article }) {
  const locale = useLocale();
  const { t } = locale;
  const [isWhole, setIsWhole] = useState(false);
  const { total, sides, speakers, silent, inHeadlines, unsure } = voice;
  const shown = isWhole ? speakers : speakers.slice(0, FIRST);
  const left = [
    inHeadlines > 0 && t('statements.leftHeadlines', { count: inHeadlines }),
    unsure > 0 && t('statements.leftUnsure', { count: unsure }),
  ].filter((one) => one !== false);
  return (
    <Section title={t('statements.voice')}>
      {total > 0 && (
        <>
          <h3>{t('statements.voiceBySide')}</h3>
          <ul class="bars c-organisation">
            {sides.map((share) => (
              <Bar key={share.key} name={t(`side.${share.key}`)} share={share} total={total} />
            ))}
          </ul>
        </>
      )}
      <p class={silent.length > 0 ? 'silent' : 'silent muted'}>
        {silent.length > 0
          ? t('statements.silent', { sides: locale.list(silent.map((side) => t(`side.${side}`))) })
          : t('statements.noneSilent')}
      </p>
      {total > 0 && (
        <>
          <h3>{t('statements.voiceBySpeaker')}</h3>
          <ul class="bars c-person">
            {shown.map((share) => (
              <Bar
                key={speakerId(share.key)}
                name={plainName(share.key, article, locale)}
                share={share}
                total={total}
              />
            ))}
          </ul>
          {speakers.length > FIRST && (
            <button type="button" class="button small plain" onClick={() => setIsWhole(!isWhole)}>
              {isWhole ? t('reading.fewer') : t('reading.all', { count: speakers.length })}
            </button>
          )}
        </>
      )}
      <p class="group-note muted">{[t('statements.voiceHelp'), ...left].join(' ')}</p>
    </Section>
  );
}

function Bar({ name, share, total }: { name: string; share: Share<unknown>; total: number }) {
  const { t } = useLocale();
  const { count, direct } = share;
  return (
    <li class="bar-line">
      <bdi class="bar-name" dir="auto">
        {name}
      </bdi>
      <span class="bar" aria-hidden="true" style={{ '--w': String(count / total), '--d': String(direct / total) }}>
        <i />
        <b />
      </span>
      <span class="bar-count">
        <CountOf count={count} total={total} />
        <span class="visually-hidden"> · {t('statements.directCount', { count: direct })}</span>
      </span>
    </li>
  );
}
