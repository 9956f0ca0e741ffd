/** How an answer was given: `typed`, or `spoken` and written down by a recogniser or by hand. */
export type Mode = 'typed' | 'spoken';
