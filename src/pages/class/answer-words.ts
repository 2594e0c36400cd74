import { t } from '../../app/i18n.ts';
import type { Letter } from '../../classroom/letters.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { claimIds } from '../../rules/walk-exhibit.ts';

/** What a letter says, in full: 合规, 违规, a reason, or an option to practise on. */
export function answerWords(
  { mark, label }: Pick<Letter, 'mark' | 'label'>,
  bundle: PublicBundle | null,
  spot: string | null,
): string {
  if (label !== null) return label;
  const claim = bundle !== null && spot !== null && claimIds(bundle.level.exhibit).includes(spot);
  if (mark.verdict === 'lawful') return t(claim ? 'claim.holds' : 'play.lawful');
  return t(claim ? 'claim.fails' : 'play.violation');
}
