import { describe, expect, it } from 'vitest';
import { explainPostgres } from './explain-postgres.ts';

const URL_WITH_SECRETS = 'postgres://user-x:pass-y@db.example:5433/prac%20tice';

function explain(code: string): string {
  const error = Object.assign(new Error('said of user-x'), { code });
  return explainPostgres(error, URL_WITH_SECRETS)?.message ?? 'nothing';
}

describe('why a PostgreSQL server cannot be used', () => {
  it('is said with the host or the database, never with the user or the password', () => {
    for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', '3D000', '28P01', '28000']) {
      expect(explain(code)).toContain('db.example:5433');
      expect(explain(code)).not.toMatch(/user-x|pass-y/);
    }
    expect(explain('3D000')).toContain('no database prac tice');
    expect(explain('28P01')).toContain('refuses');
  });

  it('is left to others where it is something else', () => {
    expect(explain('42601')).toBe('nothing');
  });
});
