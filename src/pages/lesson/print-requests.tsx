import { Fragment } from 'preact';
import { t } from '../../app/i18n.ts';
import { requestLines } from '../../rules/clause-lines.ts';
import type { RequestsExhibit } from '../../rules/exhibit-schema.ts';
import { TickRow } from './tick-row.tsx';

interface PrintRequestsProps {
  readonly exhibit: RequestsExhibit;
  readonly spots: readonly string[];
  readonly appType: string | null;
}

/** Request cards on paper: the app's plate, then each chosen card beside the room to judge it. */
export function PrintRequests({ exhibit, spots, appType }: PrintRequestsProps) {
  const { app, cards } = exhibit;
  return (
    <>
      <div class="pr-plate">
        <h3>{app.name}</h3>
        <p>{t('print.pair', { name: t('request.functions'), text: app.functions })}</p>
        {appType && <p>{t('print.pair', { name: t('request.appType'), text: appType })}</p>}
      </div>
      <ol class="pr-requests">
        {spots.map((id, i) => {
          const card = cards.find((one) => one.id === id);
          return (
            card && (
              <li key={id}>
                <dl class="pr-request">
                  {requestLines(card).map(({ caption, text }) => (
                    <Fragment key={caption}>
                      <dt>{t(`request.${caption ?? 'ask'}`)}</dt>
                      <dd class={caption === 'ask' ? 'pr-asked' : ''}>{text}</dd>
                    </Fragment>
                  ))}
                </dl>
                <TickRow n={i + 1} lines={2} />
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}
