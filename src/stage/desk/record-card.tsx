import { Fragment } from 'preact';
import { t } from '../../app/i18n.ts';
import { Icon } from '../../exhibits/icon.tsx';
import type { MapNode } from '../../rules/exhibit-schema.ts';

/** What a node's record says, as a card drawn from a box. Its captions are neutral: the player judges. */
export function RecordCard({ node }: { node: MapNode }) {
  return (
    <section class="record-card" aria-label={`${node.name} ${t('trace.record')}`}>
      <p class="record-head">
        <Icon name={node.icon} />
        <b>{node.name}</b>
        <span>{t('trace.record')}</span>
      </p>
      <dl class="record-lines">
        {node.record.map((line) => (
          <Fragment key={line.id}>
            <dt>{line.label}</dt>
            <dd>{line.value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
