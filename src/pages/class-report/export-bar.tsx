import { useState } from 'preact/hooks';
import { announce } from '../../app/app.ts';
import { t } from '../../app/i18n.ts';
import { hrefOf, type Route } from '../../app/route.ts';
import { reportCsv } from '../../classroom/report/report-csv.ts';
import type { ClassReport } from '../../classroom/report/report-of.ts';
import { Icon } from '../icon.tsx';
import { reportFileName } from './report-file-name.ts';
import { reportTexts } from './report-texts.ts';
import { saveFile } from './save-file.ts';

async function fileOf(report: ClassReport, ending: 'csv' | 'xlsx'): Promise<Blob> {
  if (ending === 'csv')
    return new Blob([reportCsv(report, reportTexts())], { type: 'text/csv;charset=utf-8' });
  const { reportXlsx } = await import('./report-xlsx.ts');
  return reportXlsx(report, reportTexts());
}

/** Takes the report away: as CSV, as a workbook, on paper; and the page to hand in, where there is one. */
export function ExportBar({ report, record }: { report: ClassReport; record?: Route }) {
  const [told, setTold] = useState<string | null>(null);
  const save = async (ending: 'csv' | 'xlsx') => {
    const name = reportFileName(t('report.fileName'), report, ending);
    let said = t('report.exported', { name });
    try {
      saveFile(name, await fileOf(report, ending));
    } catch {
      said = t('report.exportFailed');
    }
    setTold(said);
    announce(said);
  };
  return (
    <section class="pg-card pg-rep-section pg-noprint">
      <h2>{t('report.exportTitle')}</h2>
      <div class="pg-rep-buttons">
        <button type="button" class="pg-btn" onClick={() => void save('csv')}>
          {t('report.csv')}
        </button>
        <button type="button" class="pg-btn" onClick={() => void save('xlsx')}>
          {t('report.xlsx')}
        </button>
        <button type="button" class="pg-btn" onClick={() => print()}>
          <Icon id="print" />
          {t('report.print')}
        </button>
        {record && (
          <a class="pg-btn pg-btn-ink" href={hrefOf(record)}>
            {t('report.toRecord')}
            <span class="pg-icon-after">
              <Icon id="arrow-right" />
            </span>
          </a>
        )}
      </div>
      <p class="pg-rep-small">{told ?? t('report.exportNote')}</p>
    </section>
  );
}
