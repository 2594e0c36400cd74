import { t } from '../../app/i18n.ts';
import type { RoomCase } from '../../classroom/plan-schema.ts';

const kinds = ['misconception', 'ask', 'followUp'] as const;

/** The common belief behind a case, what to ask about it, and how to go on. */
export function TeachNotes({ teach, lang }: { teach: NonNullable<RoomCase['teach']>; lang: string }) {
  return (
    <dl class="pg-rep-teach">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{t(`report.${kind}`)}</dt>
          <dd lang={lang}>{teach[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}
