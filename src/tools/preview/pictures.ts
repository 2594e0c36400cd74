/** The pictures of a link's preview, by file name: wide for cards, square for chats that cut to a square. */
export const pictures = [
  { name: 'wide.png', width: 1200, height: 630 },
  { name: 'square.png', width: 600, height: 600 },
] as const;
