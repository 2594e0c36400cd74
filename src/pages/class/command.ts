/** What whoever steers a class can do at any time. */
export type Command = 'next' | 'back' | 'freeze' | 'pause' | 'timer' | 'skip' | 'extend' | 'reveal' | 'help';
