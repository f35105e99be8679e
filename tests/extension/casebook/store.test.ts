import { describe, expect, test } from 'vitest';
import { aHash, anAccount, anArticle } from '../../core/casebook/builders.ts';
import { codeOf, freshCasebook, good } from './open.ts';

describe('keeping', () => {
  test('an article comes back as it was kept', async () => {
    const casebook = freshCasebook();
    const article = anArticle('a', { body: 'The whole text.' });
    expect(await good(casebook.keep(article))).toEqual({ id: article.id, what: 'new' });
    expect(await good(casebook.article(article.id))).toEqual(article);
    const { articles } = await good(casebook.list());
    expect(articles.map(({ id }) => id)).toEqual([article.id]);
    expect(articles[0]).not.toHaveProperty('accounts');
    expect(articles[0]).not.toHaveProperty('body');
  });

  test('the same text again is one record: tags, note and cases stay, the reading is new', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a', { body: 'Text.' })));
    const one = await good(casebook.addCase('Geneva', ['kept-a']));
    await good(casebook.change(['kept-a'], { tags: { add: ['truce'] }, note: { from: '', to: 'Mine.' } }));
    const again = anArticle('a', { accounts: [anAccount('kept-a', { facts: [] })], now: '2026-11-23T08:00:00.000Z' });
    expect(await good(casebook.keep(again))).toEqual({ id: 'kept-a', what: 'updated' });
    const kept = await good(casebook.article('kept-a'));
    expect(kept).toMatchObject({
      tags: ['truce'],
      note: 'Mine.',
      cases: [one.id],
      body: 'Text.',
      hasBody: true,
      keptAt: '2026-11-22T08:00:00.000Z',
      readAt: '2026-11-23T08:00:00.000Z',
    });
    expect(kept.accounts[0]?.facts).toEqual([]);
    expect((await good(casebook.list())).articles).toHaveLength(1);
  });

  test('another text of the same address is a version beside it', async () => {
    const casebook = freshCasebook();
    const first = anArticle('a');
    await good(casebook.keep(first));
    const second = anArticle('b', { url: first.url, now: '2026-11-23T08:00:00.000Z' });
    expect(await good(casebook.keep(second))).toEqual({ id: 'kept-b', what: 'new-version' });
    const versions = await good(casebook.versionsOf(first.url));
    expect(versions.map(({ id }) => id)).toEqual(['kept-b', 'kept-a']);
  });

  test('what could not be read again is refused, and nothing is stored', async () => {
    const casebook = freshCasebook();
    expect(await codeOf(casebook.keep(anArticle('a', { textHash: 'no hash' })))).toBe('refused');
    expect((await good(casebook.list())).articles).toEqual([]);
  });
});

describe('changing', () => {
  test('all or none', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    expect(await codeOf(casebook.change(['kept-a', 'kept-gone'], { tags: { add: ['x'] } }))).toBe('not-kept');
    expect((await good(casebook.list())).articles[0]?.tags).toEqual([]);
  });

  test('the answer undoes it, and leaves alone what was there before', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    await good(casebook.keep(anArticle('b')));
    await good(casebook.change(['kept-a'], { tags: { add: ['old'] } }));
    const undo = await good(casebook.change(['kept-a', 'kept-b'], { tags: { add: ['old', 'new'] } }));
    await good(casebook.changeEach(undo));
    const tags = Object.fromEntries((await good(casebook.list())).articles.map((one) => [one.id, one.tags]));
    expect(tags).toEqual({ 'kept-a': ['old'], 'kept-b': [] });
  });

  test('cases: made, renamed, deleted; their articles stay; undone, they are in it again', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    const { id } = await good(casebook.addCase('  Geneva ', ['kept-a']));
    const renamed = await good(casebook.changeCase(id, { name: { from: 'Geneva', to: 'Geneva, Sept 2016' } }));
    expect(renamed).toMatchObject({ name: 'Geneva, Sept 2016', revision: 2 });
    const removed = await good(casebook.remove({ cases: [id] }));
    expect(await good(casebook.list())).toMatchObject({ cases: [], articles: [{ id: 'kept-a', cases: [] }] });
    await good(casebook.putBack(removed));
    expect(await good(casebook.list())).toMatchObject({ cases: [renamed], articles: [{ id: 'kept-a', cases: [id] }] });
  });
});

describe('removing', () => {
  test('an article and its undoing', async () => {
    const casebook = freshCasebook();
    const article = anArticle('a', { note: 'Mine.' });
    await good(casebook.keep(article));
    const removed = await good(casebook.remove({ articles: ['kept-a', 'kept-gone'] }));
    expect((await good(casebook.list())).articles).toEqual([]);
    expect(await codeOf(casebook.article('kept-a'))).toBe('not-kept');
    await good(casebook.putBack(removed));
    expect(await good(casebook.article('kept-a'))).toEqual(article);
  });

  test('everything and its undoing', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    await good(casebook.keep(anArticle('b')));
    await good(casebook.addCase('Geneva', ['kept-a']));
    const before = await good(casebook.everything());
    const removed = await good(casebook.removeAll());
    expect(await good(casebook.list())).toEqual({ articles: [], cases: [], damaged: [] });
    await good(casebook.putBack(removed));
    expect(await good(casebook.everything())).toEqual(before);
  });
});

describe('accounts', () => {
  test('of an agreement, of a case, of some articles, oldest first', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    const other = anAccount('kept-b', { facts: [] });
    await good(
      casebook.keep(anArticle('b', { accounts: [other], now: '2026-11-23T08:00:00.000Z', textHash: aHash('b') })),
    );
    const { id } = await good(casebook.addCase('Geneva', ['kept-b']));
    const ids = async (which?: Parameters<typeof casebook.accounts>[0]) =>
      (await good(casebook.accounts(which))).map(({ source }) => source.id);
    expect(await ids()).toEqual(['kept-a', 'kept-b']);
    expect(await ids({ agreement: 'geneva-plan-2016-09' })).toEqual(['kept-a']);
    expect(await ids({ case: id })).toEqual(['kept-b']);
    expect(await ids({ ids: ['kept-b', 'kept-gone'] })).toEqual(['kept-b']);
  });
});
