import { expect, test } from 'vitest';
import { withoutOpen } from '@/utils/core/casebook/same-text.ts';
import { aHash, anAccount } from './builders.ts';

const account = (id: string, textHash: string | null) => {
  const one = anAccount(id);
  return { ...one, source: { ...one.source, textHash } };
};
const ids = (accounts: readonly { source: { id: string } }[]) => accounts.map(({ source }) => source.id);

test('a kept article whose text stands open is left out with both its halves; another version of it stays', () => {
  const kept = [
    account('kept-a-ar', aHash('same')),
    account('kept-a-en', aHash('same')),
    account('kept-b', aHash('older')),
    account('kept-c', null),
  ];
  expect(ids(withoutOpen(kept, [account('open', aHash('same'))]))).toEqual(['kept-b', 'kept-c']);
  expect(ids(withoutOpen(kept, [account('open', null)]))).toHaveLength(4);
  expect(ids(withoutOpen(kept, []))).toHaveLength(4);
});
