import { t } from '../../app/i18n.ts';
import type { QuestionView } from '../../classroom/views/question-view.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import type { Mark } from '../../rules/state.ts';
import { isClaim } from './is-claim.ts';

/** 合规 and 违规, or what they are called on the cards of a claim. */
export function verdictWord(
  verdict: Mark['verdict'],
  bundle: PublicBundle | null,
  spot: string | null,
): string {
  const claim = isClaim(bundle, spot);
  if (verdict === 'lawful') return t(claim ? 'claim.holds' : 'play.lawful');
  return t(claim ? 'claim.fails' : 'play.violation');
}

/** A mark in words: the verdict and, where one was given, the reason; of practice, the option. */
export function markWord(mark: Mark, question: QuestionView, bundle: PublicBundle | null): string {
  const reason = mark.verdict === 'violation' ? mark.reason : null;
  const letter = question.letters.find(
    ({ mark: one }) => one.verdict === mark.verdict && (one.verdict === 'lawful' || one.reason === reason),
  );
  if (question.kind === 'practice') return letter?.label ?? '';
  const word = verdictWord(mark.verdict, bundle, question.spot);
  if (reason === null) return word;
  const label = letter?.label ?? question.offered.find((one) => one.id === reason)?.label;
  return label ? `${word} · ${label}` : word;
}
