import type { Share, Voice } from '@/utils/core/statements/voice.ts';
import { speakerId } from '@/utils/core/statements/voice.ts';
import { useLocale } from '../locale.ts';
import { Section } from '../Section.tsx';
import type { Article } from './article.ts';
import { CountOf } from './CountOf.tsx';
import { plainName } from './quotation.ts';

/** Who is given the word: counts by side and by speaker, and the sides that are never quoted. */
export function VoiceBars({ voice, article }: { voice: Voice; article: Article }) {
  const locale = useLocale();
  const { t } = locale;
  const { total, sides, speakers, silent, inHeadlines, unsure } = voice;
  const left = [
    inHeadlines > 0 && t('statements.leftHeadlines', { count: inHeadlines }),
    unsure > 0 && t('statements.leftUnsure', { count: unsure }),
  ].flatMap((one) => (one ? [`${one}.`] : []));
  return (
    <Section title={t('statements.voice')}>
      {total > 0 && (
        <>
          <ul class="voice-bars c-organisation" aria-label={t('statements.voiceBySide')}>
            {sides.map((share) => (
              <Bar key={share.key} name={t(`side.${share.key}`)} share={share} total={total} />
            ))}
          </ul>
          {sides.some(({ direct }) => direct > 0) && <p class="group-note muted">{t('statements.voiceLegend')}</p>}
        </>
      )}
      <p class={silent.length > 0 ? 'silent' : 'silent muted'}>
        {silent.length > 0
          ? t('statements.silent', { sides: locale.list(silent.map((side) => t(`side.${side}`))) })
          : t('statements.noneSilent')}
      </p>
      {total === 0 && left.length > 0 && <p class="group-note muted">{left.join(' ')}</p>}
      {total > 0 && (
        <details class="why-counted">
          <summary>{t('statements.voiceBySpeaker', { count: speakers.length })}</summary>
          <ul class="voice-bars c-person">
            {speakers.map((share) => (
              <Bar
                key={speakerId(share.key)}
                name={plainName(share.key, article, locale)}
                share={share}
                total={total}
              />
            ))}
          </ul>
          <p class="group-note muted">{[t('statements.voiceHelp'), ...left].join(' ')}</p>
        </details>
      )}
    </Section>
  );
}

function Bar({ name, share, total }: { name: string; share: Share<unknown>; total: number }) {
  const { t } = useLocale();
  const { count, direct } = share;
  return (
    <li>
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
