import { editionOf, type Skeleton } from '../../../src/rules/edition.ts';
import type { Editions } from '../../../src/rules/share/editions.ts';

/** The first answers to a small case. */
export const oldSkeleton = (): Skeleton => ({
  mechanic: 'inspect',
  reasons: ['excess', 'refusal', 'silent'],
  spots: {
    card: { verdict: 'violation', reason: 'excess', accepts: ['refusal'] },
    name: { verdict: 'lawful' },
    phone: { verdict: 'violation', reason: 'silent', accepts: [] },
    shelf: { verdict: 'lawful' },
  },
});

/** The same case, revised: the phone number is lawful now, and one reason is no longer offered. */
export const newSkeleton = (): Skeleton => ({
  mechanic: 'inspect',
  reasons: ['excess', 'silent'],
  spots: {
    card: { verdict: 'violation', reason: 'excess', accepts: [] },
    name: { verdict: 'lawful' },
    phone: { verdict: 'lawful' },
    shelf: { verdict: 'lawful' },
  },
});

/** A case that is in the book no more. */
export const goneSkeleton = (): Skeleton => ({
  mechanic: 'claim',
  reasons: ['door', 'stray', 'treble'],
  spots: { a: { verdict: 'lawful' }, b: { verdict: 'violation', reason: 'door', accepts: [] } },
});

/** Editions of two small cases: `desk-form` in a first and a revised edition, `old-claim` out of the book. */
export const sampleEditions = (): Editions => ({
  'desk-form': {
    current: editionOf(newSkeleton()),
    all: { [editionOf(oldSkeleton())]: oldSkeleton(), [editionOf(newSkeleton())]: newSkeleton() },
  },
  'old-claim': { current: null, all: { [editionOf(goneSkeleton())]: goneSkeleton() } },
});
