import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutConfidential } from './without-confidential.ts';

describe('withoutConfidential', () => {
  it.each([
    ['Project Falcon', 'Project Falcon'],
    ['Project Falcon', 'project falcon database'],
    ['Project Falcon', 'Falcon'],
    ['Project Falcon', 'FALCON'],
    ['Project Falcon', 'FalconDB'],
    ['Project Falcon', 'falcondb'],
    ['Project Falcon', 'falcon-api'],
    ['BlueFalcon', 'Falcon'],
    ['bluefalcon', 'Falcon'],
    ['Blue Bird', 'bluebird'],
    ['Bank of the North', 'North gate'],
    ['Acme', 'ACME-Sync'],
    ['Acme', 'A.C.M.E.'],
    ['Österreich AG', 'österreich'],
    ['S3X', 's3x bucket'],
    ['X1', 'the X1 box'],
    ['Kafka', 'Kafka'],
  ])('with %j confidential drops %j', (confidential, term) => {
    expect(withoutConfidential([term], [confidential])).toEqual([]);
  });

  it.each([
    ['Project Falcon', 'Kafka'],
    ['Bank of the North', 'the leader of the group'],
    ['Blue Ant', 'idempotent'],
    ['Red', 'Redis'],
    ['X1', 'X12'],
    ['', 'Kafka'],
    ['...', 'Kafka'],
  ])('with %j confidential keeps %j', (confidential, term) => {
    expect(withoutConfidential([term], [confidential])).toEqual([term]);
  });

  it('keeps what is left in order, and all of it where nothing is confidential', () => {
    expect(withoutConfidential(['Kafka', 'Falcon', 'Redis', 'Acme'], ['Acme', 'Project Falcon'])).toEqual([
      'Kafka',
      'Redis',
    ]);
    expect(withoutConfidential(['Kafka', ''], [])).toEqual(['Kafka', '']);
  });

  it('lets no term through that holds a confidential one, in whatever case and company', () => {
    const name = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(name, name, fc.string(), fc.boolean(), (secret, other, around, upper) => {
        const said = upper ? secret.toUpperCase() : secret;
        const confidential = [`${other} ${secret}`, secret];
        expect(withoutConfidential([said, `${around} ${said}`], confidential)).toEqual([]);
      }),
    );
  });
});
