/** The background: answers annotation requests, keeps the badges, runs the keys. All listeners are set at once. */
import { version } from 'virtual:knowledge/records';
import { defineBackground } from 'wxt/utils/define-background';
import { correctionsOn } from '@/utils/core/corrections/apply.ts';
import { AnnotationService } from '@/utils/extension/annotation-service.ts';
import { setBadge } from '@/utils/extension/badge.ts';
import { browser } from '@/utils/extension/browser.ts';
import { openCasebook } from '@/utils/extension/casebook/casebook.ts';
import { casebookHandlers } from '@/utils/extension/casebook/handlers.ts';
import { keepByKey } from '@/utils/extension/casebook/keep-command.ts';
import type { ReadPage } from '@/utils/extension/casebook/keep-page.ts';
import { runCommand } from '@/utils/extension/commands.ts';
import { changeCorrections, correctPage, getCorrections } from '@/utils/extension/corrections.ts';
import { openEngine } from '@/utils/extension/engine.ts';
import { report } from '@/utils/extension/errors.ts';
import { injectIntoOpenTabs } from '@/utils/extension/inject.ts';
import type { ToBackground } from '@/utils/extension/messages.ts';
import { answer, failed, ok } from '@/utils/extension/messaging.ts';
import { openEntity } from '@/utils/extension/open-entity.ts';
import { BACKGROUND_CHECKS, isOfSender, isOurPage } from '@/utils/extension/requests-background.ts';
import { pageSettings, setDateCorrection } from '@/utils/extension/settings.ts';

export default defineBackground({
  type: 'module',
  main() {
    const service = new AnnotationService(openEngine);
    const casebook = openCasebook();
    const readPage: ReadPage = async ({ document, url, date, adjectives }, isPrivate) => {
      const corrections = correctionsOn(await getCorrections(isPrivate), url);
      return service.readWhole(document, { date, adjectives }, corrections);
    };
    answer<ToBackground>(
      {
        ...casebookHandlers(() => casebook, readPage),
        annotate: async ({ document, url, reading, ...options }, sender) => {
          if (!isOfSender(url, sender)) return failed('bad-request');
          const corrections = correctionsOn(await getCorrections(sender.isPrivate), url);
          return ok(await service.annotate(document, options, corrections, reading));
        },
        read: async ({ document, url, isPrivate, ...options }, sender) => {
          if (!isOurPage(sender)) return failed('bad-request');
          const corrections = correctionsOn(await getCorrections(isPrivate), url);
          return ok(await service.readClosely(document, options, corrections));
        },
        settings: async ({ url }, sender) => {
          if (!isOfSender(url, sender)) return failed('bad-request');
          return ok(await pageSettings(url, browser.i18n.getUILanguage(), sender.isPrivate));
        },
        date: async ({ url, date }, sender) => {
          if (!isOfSender(url, sender)) return failed('bad-request');
          await setDateCorrection(url, date, sender.isPrivate);
          return ok(null);
        },
        correct: ({ url, change }, sender) =>
          isOfSender(url, sender)
            ? correctPage(change, { url, isPrivate: sender.isPrivate, knowledgeVersion: version })
            : failed('bad-request'),
        corrections: (change, sender) => (isOurPage(sender) ? changeCorrections(change) : failed('bad-request')),
        badge: async ({ count }, { tab }) => {
          if (tab === null) return failed('no-page');
          await setBadge(tab, count);
          return ok(null);
        },
        open: ({ entity, surface }, sender) => openEntity(entity, surface, sender),
      },
      BACKGROUND_CHECKS,
    );
    browser.commands.onCommand.addListener((command) => {
      const run = command === 'keep-article' ? keepByKey(() => casebook, readPage) : runCommand(command);
      run.catch((error: unknown) => report(error, 'running a command'));
    });
    browser.runtime.onInstalled.addListener(() => {
      injectIntoOpenTabs().catch((error: unknown) => report(error, 'serving open tabs'));
    });
  },
});
