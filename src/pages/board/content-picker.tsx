import { t } from '../../app/i18n.ts';
import { ChoiceRow } from '../choice-row.tsx';
import { CasePicker } from './case-picker.tsx';
import { LessonPicker } from './lesson-picker.tsx';

interface ContentPickerProps {
  readonly what: 'lesson' | 'cases';
  readonly lesson: string | null;
  readonly cases: readonly string[];
  readonly onWhat: (what: 'lesson' | 'cases') => void;
  readonly onLesson: (lesson: string | null) => void;
  readonly onCases: (cases: readonly string[]) => void;
}

/** What a class is about: a lesson, or single cases. */
export function ContentPicker({ what, lesson, cases, onWhat, onLesson, onCases }: ContentPickerProps) {
  return (
    <>
      <ChoiceRow
        name="what"
        legend={t('board.what')}
        value={what}
        options={[
          { value: 'lesson', label: t('board.aLesson') },
          { value: 'cases', label: t('board.singleCases') },
        ]}
        onChange={onWhat}
      />
      {what === 'lesson' ? (
        <LessonPicker chosen={lesson} onChange={onLesson} />
      ) : (
        <CasePicker chosen={cases} onChange={onCases} />
      )}
    </>
  );
}
