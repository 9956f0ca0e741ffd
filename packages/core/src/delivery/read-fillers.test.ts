import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../text/any-text.suite.ts';
import { readFillers } from './read-fillers.ts';

const found = (text: string): string[] =>
  readFillers(text, 'spoken').map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('readFillers', () => {
  it.each([
    ['So, um, we had two people.', ['um: um']],
    ['It was uh about three hundred a second.', ['um: uh']],
    ['Erm, the queue, hmm, filled up.', ['um: Erm', 'um: hmm']],
    ['It was, like, really slow.', ['phrase: like']],
    ['We had like three replicas.', ['phrase: like']],
    ['It took like a week to move.', ['phrase: like']],
    ["It's like really slow at night.", ['phrase: like']],
    ['So like we tried a cache first.', ['phrase: like']],
    ['And like the queue was full.', ['phrase: like']],
    ['The latency was like 40 milliseconds.', ['phrase: like']],
    ['We had, you know, a lot of tenants.', ['phrase: you know']],
    ['We had you know the same queue twice.', ['phrase: you know']],
    ['It broke, you know.', ['phrase: you know']],
    ['I mean, it worked on my machine.', ['phrase: I mean']],
    ['The the queue was full.', ['doubled: The']],
    ['It went to to the other region.', ['doubled: to']],
    ['We, uh, we moved it.', ['doubled: We', 'um: uh']],
    ['We had, we had two weeks.', ['restart: We had']],
    ['We had to, we had to ship in May.', ['restart: We had to']],
    ['What we did was, what we did was shard it.', ['restart: What we did was']],
    ['We use, we used Postgres.', ['restart: We use']],
    ['It is, um, it was full by noon.', ['restart: It is', 'um: um']],
    ['The data- the database was full.', ['restart: The data']],
    ['It went to pro- production on Monday.', ['restart: pro']],
    ['We had a gym, um, a gym chain.', ['restart: a gym', 'um: um']],
    ['It was like about two seconds.', ['phrase: like']],
    ['It starts at like a notch.', ['phrase: like']],
    ['One call with like a hundred people.', ['phrase: like']],
    ['The button is like twice as long.', ['phrase: like']],
    ['It writes it in like a table.', ['phrase: like']],
    ['Rust is like a hundred times faster.', ['phrase: like']],
    ['There was like a lot of traffic.', ['phrase: like']],
    ['So like what we did was shard it.', ['phrase: like']],
    ['Because, you know, a page should mean something.', ['phrase: you know']],
    ['You only loaded it once. You know, small cracks start.', ['phrase: You know']],
    ['Six thousand quotas, you know Day and night.', ['phrase: you know']],
    ['A record waits fourteen minutes, Um, and they call.', ['um: Um']],
    ['Every five. Um seconds.', ['um: Um']],
    ['It ran in the background, and, ah, you wait.', ['um: ah']],
    ['Then we have em, a bridge to it.', ['um: em']],
    ['It went to the. The queue was full.', ['doubled: the']],
    ['We stopped and. Um, and we looked.', ['doubled: and', 'um: Um']],
    ['We looked at the, the differences.', ['doubled: the']],
    ['So the load, um, so the load doubled.', ['restart: So the load', 'um: um']],
  ])('finds what slipped out in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'It came in like a storm.',
    'It was like a wall.',
    'Ah, the old queue.',
    'The cell has 19 Ah, and it lasts.',
    'Send em or drop em.',
    'We wrote em queue tee ready.',
    'I wrote the code for it. It changed once.',
    'We are on Aurora. Aurora scales.',
    'Before you know it, the disk is full.',
    'A cache like Redis would have done.',
    'Tools like Kafka are for bigger teams.',
    'It looks like the disk was full.',
    'It looks like about half of them failed.',
    'I like Postgres for this.',
    'We really like boring technology.',
    'We would like to keep it.',
    'Something like that.',
    'It behaves like a log.',
    'It is used like a cache.',
    'Just like the old one, it polls.',
    'And like I said, it was late.',
    'So like we did in the first one, we used a queue.',
    'The users did not like it.',
    'Nothing like it existed.',
    'Do you know the load?',
    'As you know, disks fill up.',
    'When it is red, you know what happened.',
    'We let you know by mail.',
    'What I mean is that it was late.',
    'He had had enough.',
    'It got slower and slower and slower.',
    'We tried again and again and again.',
    'It was two by two by two.',
    'Very, very slow.',
    'I know that that query was wrong.',
    'We read, we write, we delete.',
    'We tried Postgres, we tried MySQL.',
    'The bottleneck is the driver. The driver has to coordinate.',
    'Every build pulls the cache, the cache is two gigabytes.',
    'They talk of something private, like about money.',
    'First the reads, then the writes.',
    'The node-to-node traffic went up.',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('trusts what was typed on purpose, but for sounds and doublings', () => {
    expect(readFillers('and, like, you know, it took like a week', 'typed')).toEqual([]);
    expect(readFillers('the the queue', 'typed').map((f) => f.kind)).toEqual(['doubled']);
  });

  it('gives ordered, disjoint spans with something in them, of any text', () => {
    const piece = fc.constantFrom(
      'um',
      'like',
      'you know',
      'we',
      'had',
      'the',
      'data-',
      'ah,',
      'the.',
      'because,',
      'a',
      ',',
      '-',
      'is',
      'was',
    );
    const spoken = fc.array(piece, { maxLength: 40 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(spoken, anyString(200)), fc.constantFrom('typed', 'spoken'), (text, mode) => {
        let at = 0;
        for (const { start, end } of readFillers(text, mode)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
