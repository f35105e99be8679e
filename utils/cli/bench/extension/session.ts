/** A real Chromium with the trial build of the extension, built from the sources as they stand. */
import type { Browser, Page } from 'puppeteer-core';

export interface Session {
  readonly browser: Browser;
  readonly extensionOrigin: string;
  close(): Promise<void>;
}

export interface Site {
  readonly origin: string;
  /** The same server under a name the extension does not know: pages without it. */
  readonly elsewhere: string;
  close(): Promise<void>;
}

interface Lib {
  build(family: 'chromium', options: { trial: boolean }): Promise<{ code: number; output: string; folder: string }>;
  buildFolder(family: 'chromium', options?: { trial: boolean }): string;
  launch(options: {
    family: 'chromium';
    executablePath: string;
    extensionFolder: string;
    headless: boolean;
    viewport: { width: number; height: number };
    env: Record<string, string>;
  }): Promise<Session>;
  listen(handler: (request: { url?: string }, response: import('node:http').ServerResponse) => void): Promise<{
    origin: string;
    close(): Promise<void>;
  }>;
  openPopupPage(session: Session, address: string, selector: string): Promise<Page>;
}

/** The helpers of `npm start` and `npm test`: plain JavaScript, hence the late imports. */
async function lib(file: 'build' | 'launch' | 'serve' | 'popup'): Promise<Lib> {
  return (await import(new URL(`../../lib/${file}.mjs`, import.meta.url).href)) as Lib;
}

let built: Promise<string> | null = null;

/** The trial build's folder; builds it on the first call of a run, so that what is measured is what the sources say. */
export function builtExtension(): Promise<string> {
  built ??= lib('build').then(async ({ build }) => {
    const { code, output, folder } = await build('chromium', { trial: true });
    if (code !== 0) throw new Error(`the extension does not build:\n${output}`);
    return folder;
  });
  return built;
}

/** @param executablePath - the Chromium that the other parts measure in */
export async function openSession(executablePath: string): Promise<Session> {
  const extensionFolder = await builtExtension();
  const { launch } = await lib('launch');
  const viewport = { width: 1280, height: 900 };
  const env = { LANGUAGE: 'en' };
  return launch({ family: 'chromium', executablePath, extensionFolder, headless: true, viewport, env });
}

/** Serves these pages on 127.0.0.1, where the trial build runs. */
export async function serve(pages: Readonly<Record<string, string>>): Promise<Site> {
  const { listen } = await lib('serve');
  const { origin, close } = await listen((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://127.0.0.1').pathname];
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  return { origin, elsewhere: origin.replace('127.0.0.1', 'localhost'), close };
}

/** A page of the extension in a tab of its own; see lib/popup.mjs. */
export async function openExtensionTab(session: Session, address: string, selector: string): Promise<Page> {
  const { openPopupPage } = await lib('popup');
  return openPopupPage(session, address, selector);
}
