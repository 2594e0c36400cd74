import '../styles/more.css';
import '../styles/class-report.css';
import '../styles/class-report-tables.css';
import type { ComponentChildren } from 'preact';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { CasesSection } from './cases-section.tsx';
import { ConfusedSection } from './confused-section.tsx';
import { FormulasSection } from './formulas-section.tsx';
import { GlanceSection } from './glance-section.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { ReportHead } from './report-head.tsx';
import { ReteachSection } from './reteach-section.tsx';
import { SeatsSection } from './seats-section.tsx';
import { TeamsSection } from './teams-section.tsx';
import { TestsSection } from './tests-section.tsx';

interface ReportViewProps {
  readonly report: ClassReport;
  /** What the page adds before the formulas: files to take away, a comparison with another class. */
  readonly children?: ComponentChildren;
}

/**
 * The report of a class for its teacher, wherever it comes from: what to teach again, the class at a glance, before and
 * after, every question. It holds keys; results by seat stay closed, as the page may be projected. Needs the texts of
 * `board`.
 */
export function ReportView({ report, children }: ReportViewProps) {
  return (
    <article class="pg-rep">
      <ReportHead report={report} />
      <div class="pg-rep-pair">
        <ReteachSection report={report} />
        <div class="pg-rep-side">
          <GlanceSection report={report} />
          <CasesSection report={report} />
        </div>
      </div>
      <TestsSection report={report} />
      <QuestionsSection report={report} />
      <div class="pg-rep-halves">
        <ConfusedSection report={report} />
        <TeamsSection report={report} />
      </div>
      <SeatsSection report={report} />
      {children}
      <FormulasSection />
    </article>
  );
}
