/** The oldest Chromium the game runs on: its major version. Whiteboards in schools still carry it. */
export const floor = 80;
