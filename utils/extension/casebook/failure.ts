/** What may stand in the casebook's way, told by codes that the interface has sentences for. */
import { messageOf } from '../errors.ts';
import type { Envelope } from '../messages.ts';
import { failed, ok } from '../messaging.ts';

/** An expected failure on its way to the caller; casebook.ts lists the codes. */
export class CasebookError extends Error {
  override readonly name = 'CasebookError';

  constructor(
    readonly code: string,
    detail = '',
  ) {
    super(detail);
  }

  /** Whatever was thrown, by its name: browsers agree on the names and not on the words. */
  static of(error: unknown): CasebookError {
    if (error instanceof CasebookError) return error;
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    const code = CODES[name] ?? 'failed';
    return new CasebookError(code, `${name}: ${messageOf(error)}`);
  }
}

const CODES: Readonly<Record<string, string>> = {
  QuotaExceededError: 'storage-full',
  // Written by a later Isnad: an older one was installed over it.
  VersionError: 'casebook-newer',
  // Firefox where site data are refused or never remembered; Chrome with a damaged profile.
  InvalidStateError: 'casebook-closed',
  SecurityError: 'casebook-closed',
  UnknownError: 'casebook-closed',
};

/** Runs the work; what it throws becomes a code. */
export async function told<T>(work: () => Promise<T>): Promise<Envelope<T>> {
  try {
    return ok(await work());
  } catch (error) {
    const { code, message } = CasebookError.of(error);
    return failed(code, message);
  }
}
