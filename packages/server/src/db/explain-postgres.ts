import { CodedError } from '../errors.ts';

/**
 * Says why a PostgreSQL server cannot be used, for whoever started Sounding: names the host and the database,
 * which both stand in the URL, never the user or the password. Undefined where the error says nothing of that.
 */
export function explainPostgres(error: unknown, url: string): CodedError | undefined {
  const parts = URL.parse(url);
  const host = parts?.hostname ? parts.host : 'its server';
  const name = decodeName(parts?.pathname.slice(1) ?? '');
  const words = wordsFor(codeOf(error), host, name);
  return words === undefined ? undefined : new CodedError('store_unavailable', words, { cause: error });
}

function wordsFor(code: string, host: string, name: string): string | undefined {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `There is no host ${host} to be found, where DATABASE_URL says the database is.`;
    case 'ECONNREFUSED':
      return `No database answers at ${host}, where DATABASE_URL says it is. Is it running?`;
    case '3D000':
      return `There is no database ${name || 'of that name'} at ${host}. Make it with createdb, or mend DATABASE_URL.`;
    case '28P01':
    case '28000':
      return `The database at ${host} refuses the user or the password in DATABASE_URL.`;
    default:
      return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
