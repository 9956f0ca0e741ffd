import { describe, expect, it } from 'vitest';
import { findReasonNotToAssess } from './not-assessed.ts';
import { readAnswer } from './read-answer.ts';

const QUESTION = 'Why did you choose that database?';
const reasonFor = (text: string): string | undefined =>
  findReasonNotToAssess(text, readAnswer(text, 'typed'), QUESTION);

describe('findReasonNotToAssess', () => {
  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['...', 'not_an_answer'],
    ['🙂🙂🙂', 'not_an_answer'],
    ["I don't know.", 'not_an_answer'],
    ['Sorry, no idea, can we skip it please?', 'not_an_answer'],
    ['test test test test test', 'not_an_answer'],
    ['Why did you choose that database?', 'not_an_answer'],
    ['Because it was fast.', 'too_short'],
    ['yeah so um okay and so on, that is basically it, right', 'not_an_answer'],
    [
      "Nous avons choisi PostgreSQL parce que l'équipe le connaissait déjà et que le client voulait une solution simple.",
      'language',
    ],
    ['Мы выбрали базу данных, потому что команда её уже знала и времени было мало.', 'language'],
    ['我们选择了这个数据库,因为团队已经熟悉它,而且时间很紧,预算也不多。', 'language'],
  ])('says of %j that it is %s', (text, reason) => {
    expect(reasonFor(text)).toBe(reason);
  });

  it.each([
    'One file per clinic, because the line drops every week and reception cannot stop taking in patients.',
    "I don't know the exact figure, but we had about 200 shops on one MySQL server and the nightly export locked it.",
    'we was only three people and the boss want it in two month so we take postgres what everybody know already',
  ])('lets %j be assessed', (text) => {
    expect(reasonFor(text)).toBeUndefined();
  });
});
