import { ActorView, type DetailProps } from './ActorView.tsx';
import { AgreementView } from './AgreementView.tsx';
import { useLocale } from './locale.ts';
import { OfficeView } from './OfficeView.tsx';

/** The page of any record; an id without one is said. */
export function RecordView({ id, ...props }: DetailProps & { id: string }) {
  const { t } = useLocale();
  const record = props.base.byId(id);
  if (!record) {
    return (
      <div class="notice">
        <h1 class="notice-title" tabIndex={-1} data-focus="title">
          {t('detail.missing', { id })}
        </h1>
      </div>
    );
  }
  // Keyed, so that going from one record to the next starts with fresh strips and folds.
  if (record.type === 'office') return <OfficeView key={id} office={record} {...props} />;
  if (record.type === 'agreement') return <AgreementView key={id} agreement={record} {...props} />;
  return <ActorView key={id} actor={record} {...props} />;
}
