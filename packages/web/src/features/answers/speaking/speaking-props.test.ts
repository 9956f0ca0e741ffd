import { expect, it } from 'vitest';
import { emptyDraft, goOnFrom } from '../draft.ts';
import { speakingProps } from './speaking-props.ts';

const reports = { onChange: () => {}, onRecording: () => {}, onHeard: () => {} };

it('has what is said for a draft that another tab submitted recorded for the one that goes on from it', () => {
  const draft = { ...emptyDraft('submitted', 't', 'We'), answerId: 'a' };
  const idToGoOn = goOnFrom(draft, 'next').id;
  const props = speakingProps({ draft, idToGoOn }, { text: 'Why?' }, 'Why?', [], reports);
  expect(props).toMatchObject({ draftId: 'next', hasText: true });
});
