import { useState } from 'preact/hooks';
import type { Mention } from '@/utils/core/model/mention.ts';
import { useLocale } from './locale.ts';

interface Props {
  name: string;
  /** Indexes into `mentions`, in text order. */
  indexes: readonly number[];
  mentions: readonly Mention[];
  textLength: number;
  /** Scrolls the page to a mention. */
  onGo: (mention: number) => void;
}

/**
 * Where in the article an entity is mentioned: a tick per mention, start of the text at the inline start.
 *
 * One slider and not a button per tick: ticks are two pixels wide and may be a hundred, which neither a finger nor the
 * Tab key could walk. A click goes to the nearest tick, arrow keys step, Home and End jump, Enter repeats.
 */
export function PositionStrip({ name, indexes, mentions, textLength, onGo }: Props) {
  const { t, dir } = useLocale();
  const [at, setAt] = useState<number | null>(null);
  const places = indexes.map((index) => placeOf(mentions[index], textLength));

  const go = (position: number) => {
    const clamped = Math.max(0, Math.min(indexes.length - 1, position));
    const mention = indexes[clamped];
    if (mention === undefined) return;
    setAt(clamped);
    onGo(mention);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) go(at === null ? 0 : at + 1);
    else if (event.key === backward) go(at === null ? 0 : at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(indexes.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') go(at ?? 0);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const ratio = (event.clientX - box.left) / (box.width || 1);
    go(nearest(places, dir === 'rtl' ? 1 - ratio : ratio));
  };

  const current = mentions[indexes[at ?? 0] ?? -1];
  return (
    <div
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={t('strip.label', { name })}
      aria-valuemin={1}
      aria-valuemax={indexes.length}
      aria-valuenow={(at ?? 0) + 1}
      aria-valuetext={t('strip.value', {
        index: (at ?? 0) + 1,
        total: indexes.length,
        surface: current?.surface ?? '',
      })}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {places.map((place, position) => (
        <i
          key={indexes[position]}
          class={tickClass(mentions[indexes[position] ?? -1], position === at)}
          style={{ '--p': String(place) }}
        />
      ))}
    </div>
  );
}

function placeOf(mention: Mention | undefined, textLength: number): number {
  return mention && textLength > 0 ? Math.min(1, mention.start / textLength) : 0;
}

function nearest(places: readonly number[], ratio: number): number {
  let best = 0;
  places.forEach((place, i) => {
    if (Math.abs(place - ratio) < Math.abs((places[best] ?? 0) - ratio)) best = i;
  });
  return best;
}

function tickClass(mention: Mention | undefined, isCurrent: boolean): string {
  return ['tick', mention?.weak && 'weak', isCurrent && 'current'].filter(Boolean).join(' ');
}
