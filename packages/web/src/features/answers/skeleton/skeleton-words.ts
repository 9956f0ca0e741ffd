import type { SkeletonPartName } from '@sounding/core';

/** A part of an answer in words: its name, and what is said where nothing carries it. */
export const partWords: Readonly<Record<SkeletonPartName, { readonly title: string; readonly gap: string }>> =
  {
    situation: { title: 'Situation', gap: 'no situation told' },
    task: { title: 'Task', gap: 'no task told' },
    action: { title: 'Action', gap: 'no action told' },
    result: { title: 'Result', gap: 'no result told' },
    claim: { title: 'Claim', gap: 'no claim made' },
    when: { title: 'When', gap: 'not said when' },
    cost: { title: 'Cost', gap: 'no cost named' },
    look: { title: 'Look', gap: 'not said where to look' },
    cause: { title: 'Cause', gap: 'no cause named' },
    mend: { title: 'Mend', gap: 'no mend named' },
  };
