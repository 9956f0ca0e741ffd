import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksEnglish } from './language.ts';

describe('looksEnglish', () => {
  it.each([
    'We chose Postgres because the team knew it and the data is relational.',
    'so um we had this job and it took like six hours every night',
    'SQLite, one file per clinic.',
    'Postgres, Kafka, Redis, Kubernetes, Terraform, CI with Jest, OS images.',
    'The system it is for the fridges and pharmacist he must throw everything when is warm.',
    'Um. I do not know. Sorry.',
    'Also wir hatten ein Problem mit dem Cache. So I decided to write through it, because that was simpler, and it worked for us.',
    'ok',
    '',
  ])('takes %j', (text) => {
    expect(looksEnglish(text).english).toBe(true);
  });

  it.each([
    'Wir haben uns für Postgres entschieden, weil das Team es schon kannte und die Daten relational sind.',
    'Nous avons choisi Postgres parce que l’équipe le connaissait déjà et que les données sont relationnelles.',
    'Elegimos Postgres porque el equipo ya lo conocía y los datos son relacionales.',
    'Abbiamo scelto Postgres perché il team lo conosceva già e i dati sono relazionali.',
    'We kozen voor Postgres omdat het team het al kende en de gegevens relationeel zijn.',
    'Мы выбрали Postgres, потому что команда его знала.',
    '我们选择了数据库，因为团队熟悉它，而且数据是关系型的。',
    'チームが知っていたのでデータベースを選びました。',
    'اخترنا قاعدة البيانات لأن الفريق يعرفها',
    'Επιλέξαμε τη βάση γιατί η ομάδα τη γνώριζε.',
  ])('refuses %j', (text) => {
    expect(looksEnglish(text).english).toBe(false);
  });

  it('answers for any string, with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { confidence } = looksEnglish(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
