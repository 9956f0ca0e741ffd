/** Where things are in the page. */
export const paths = {
  practice: (questionId: string) => `/practice/${encodeURIComponent(questionId)}`,
  ownQuestion: '/practice/own',
  /** Begins a session with a kept answer, and goes to it. */
  faceFollowUps: (answerId: string) => `/sessions/new?answer=${encodeURIComponent(answerId)}`,
  session: (id: string) => `/sessions/${encodeURIComponent(id)}`,
  answer: (id: string) => `/answers/${encodeURIComponent(id)}`,
} as const;
