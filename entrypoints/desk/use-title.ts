import { useEffect } from 'preact/hooks';
import { useLocale } from '@/components/locale.ts';

/** Names the tab, its bookmark and its step in the history after what it shows. */
export function useTitle(subject: string): void {
  const { t } = useLocale();
  useEffect(() => {
    const before = document.title;
    document.title = t('sheet.title', { subject, desk: t('desk.title') });
    return () => {
      document.title = before;
    };
  }, [subject, t]);
}
