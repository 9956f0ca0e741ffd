import { expect, it } from 'vitest';
import { vagueFigures } from './vague-figures.ts';

it.each([
  ['The MCU has 192 KB of flash.', 'The MCU has some KB of flash.'],
  ['It hit 212,000 of them.', 'It hit a lot of them.'],
  ['It cost $31k a month.', 'It cost a lot a month.'],
  ['We had 9,400 builds.', 'We had a lot of builds.'],
  ['It fell from 6.1% to 0.9%.', 'It fell from some to some.'],
  ['Three people took forty-two hours.', 'Some people took some hours.'],
  ['two hundred and twelve thousand rows', 'a lot of rows'],
  ['It took 40ms within a minute.', 'It took some ms within some minutes.'],
  ['half the team, a dozen people, a year and a half', 'some the team, some people, a year and some'],
])('makes the figures of %j vague', (text, vague) => {
  expect(vagueFigures(text)).toBe(vague);
});

it.each([
  'In 2021 the p95 was on S3.',
  'the one I wanted',
  'We ran on Postgres 15 and Java 17.',
  'version 2.7.18',
  'at 14:30 or so',
])('leaves %j alone', (text) => {
  expect(vagueFigures(text)).toBe(text);
});
