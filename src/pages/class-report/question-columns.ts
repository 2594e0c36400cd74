/** The figures of a question, in the order they are shown in. */
export const questionColumns = [
  'right',
  'difficulty',
  'discrimination',
  'wronged',
  'talkUp',
  'talkDown',
] as const;
