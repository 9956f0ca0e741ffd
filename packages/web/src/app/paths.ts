/** Where things are in the page. */
export const paths = {
  practice: (questionId: string) => `/practice/${encodeURIComponent(questionId)}`,
  ownQuestion: '/practice/own',
  answer: (id: string) => `/answers/${encodeURIComponent(id)}`,
} as const;
