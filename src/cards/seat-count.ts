/** Cards there are; a card's number is the seat of the pupil who holds it, from 1. */
export const seatCount = 60;
