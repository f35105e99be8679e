import { useCallback, useState } from 'preact/hooks';
import type { Imported } from '@/components/casebook/ImportReport.tsx';
import { useLocale } from '@/components/locale.ts';
import { checkFile, MAX_FILE_BYTES, type Refusal } from '@/utils/core/casebook/export-file.ts';
import {
  besidesDamaged,
  type Choice,
  freeSuffix,
  type ImportPlan,
  planImport,
  recordsFor,
} from '@/utils/core/casebook/import-plan.ts';
import type { Case, KeptArticle } from '@/utils/core/casebook/kept-article.ts';
import type { CasebookView } from './use-casebook.ts';

interface Records {
  readonly articles: readonly KeptArticle[];
  readonly cases: readonly Case[];
}

/** Reading a file into the casebook: what is new is added at once, what differs waits for the reader's choice. */
export function useImport({ run, ask }: Pick<CasebookView, 'run' | 'ask'>) {
  const { t } = useLocale();
  const [report, setReport] = useState<Imported | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);

  /** Puts records in; undone, those that were new are gone and those replaced are back. */
  const put = useCallback(
    (records: Records) =>
      run(
        (book) => book.put(records),
        (replaced) => {
          const old = new Set([...replaced.articles, ...replaced.cases].map(({ id }) => id));
          const fresh = (all: readonly { readonly id: string }[]) => all.flatMap(({ id }) => (old.has(id) ? [] : [id]));
          return {
            message: t('casebook.report.added', { count: fresh(records.articles).length }),
            undo: async (book) => {
              const gone = await book.remove({ articles: fresh(records.articles), cases: fresh(records.cases) });
              return gone.ok && old.size > 0 ? book.put(replaced) : gone;
            },
          };
        },
      ),
    [run, t],
  );

  const onFile = useCallback(
    async (file: File) => {
      const { content, problem } = await contentOf(file);
      const whole = problem ? { articles: [], cases: [], refused: [problem] } : checkFile(content);
      const here = await ask((book) => book.everything());
      const check = here.ok ? besidesDamaged(whole, here.value.damaged) : whole;
      const found = planImport(check, here.ok ? here.value : { articles: [], cases: [] });
      const { add } = found;
      const isEmpty = add.articles.length === 0 && add.cases.length === 0;
      const isStored = here.ok && (isEmpty || (await put(add)));
      setPlan(found);
      setReport({
        file: file.name,
        articles: isStored ? add.articles.length : 0,
        cases: isStored ? add.cases.length : 0,
        same: found.same,
        refused: check.refused,
        differ: found.differ,
      });
    },
    [ask, put],
  );

  const onChoice = useCallback(
    async (choice: Choice) => {
      const here = await ask((book) => book.everything());
      if (!plan || !here.ok || choice === 'mine') return;
      await put(recordsFor(plan, choice, here.value, freeSuffix(plan, here.value)));
    },
    [ask, plan, put],
  );

  return { report, onFile, onChoice, onClose: () => setReport(null) };
}

async function contentOf(file: File): Promise<{ content: unknown; problem: Refusal | null }> {
  const refused = (code: string, detail: string) => ({
    content: null,
    problem: { code, path: '', detail, name: null },
  });
  if (file.size > MAX_FILE_BYTES) return refused('file-size', `${file.size} bytes; at most ${MAX_FILE_BYTES}`);
  try {
    return { content: JSON.parse(await file.text()) as unknown, problem: null };
  } catch (error) {
    return refused('file-format', error instanceof Error ? error.message : String(error));
  }
}
