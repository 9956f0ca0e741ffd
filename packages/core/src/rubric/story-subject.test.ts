import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { missedSubject } from './story-subject.ts';

const missed = (question: string, answer: string): string | undefined =>
  missedSubject(question, readText(answer, 'typed').sentences);

const CUT_OVER =
  'Two of us moved the archive server of the company from the cellar to a rented rack. We copied the data and switched over on a Sunday. It took five hours.';
const HOLIDAY = 'Last summer we walked for nine days. It rained on six of them and my boots were too small.';

describe('missedSubject', () => {
  it('takes a story told in other words of its family', () => {
    expect(missed('Tell me about a migration you led.', CUT_OVER)).toBeUndefined();
    expect(
      missed(
        'Why did you choose that database?',
        'One SQLite file for each client, on the server of the team.',
      ),
    ).toBeUndefined();
  });

  it('names what is missed where the story is another', () => {
    expect(missed('Tell me about a migration you led.', HOLIDAY)).toBe('rollout');
    expect(missed('Tell me about an outage you were close to.', CUT_OVER)).toBe('outcome');
    expect(missed('Why Kafka and not RabbitMQ?', CUT_OVER)).toBe('alternatives');
  });

  it('asks for an event where the question does', () => {
    const opinion =
      'A migration should be done in stages. The old database stays while the new service is tested.';
    expect(missed('Tell me about a migration you led.', opinion)).toBe('rollout');
  });

  it('takes any story for a question that names no subject', () => {
    expect(missed('Tell me about a project you are proud of.', CUT_OVER)).toBeUndefined();
    expect(missed('', HOLIDAY)).toBeUndefined();
  });
});
