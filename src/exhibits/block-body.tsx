import { Fragment } from 'preact';
import type { Block } from '../rules/block-schema.ts';
import { Barcode } from './barcode.tsx';
import { ChoiceBody } from './choice-body.tsx';
import { useExhibit } from './exhibit-context.ts';
import { Icon } from './icon.tsx';
import { Labelled } from './labelled.tsx';
import { optionColumns } from './option-columns.ts';
import { TickBox } from './tick-box.tsx';
import { Toggle } from './toggle.tsx';

/** What a block looks like, in inline elements only, so that it fits a button or stands alone. Nothing in it works. */
export function BlockBody({ block }: { readonly block: Block }) {
  const { words } = useExhibit();
  switch (block.type) {
    case 'text':
    case 'heading':
      return <span class="ex-words">{block.text}</span>;
    case 'clause':
      return (
        <span class="ex-clause-line">
          {block.number ? (
            <span class={`ex-number${/[、，．：）]$/.test(block.number) ? '' : ' is-spaced'}`}>
              {block.number}
            </span>
          ) : null}{' '}
          <span class="ex-words">{block.text}</span>
        </span>
      );
    case 'row':
      return (
        <span class="ex-line">
          {block.icon ? <Icon name={block.icon} /> : null}
          <Labelled label={block.label} value={block.value} note={block.note} />
        </span>
      );
    case 'switch':
      return (
        <span class="ex-line">
          <Labelled label={block.label} note={block.note} />
          <Toggle on={block.on} />
        </span>
      );
    case 'check':
      return (
        <span class="ex-line">
          <TickBox on={block.on} />
          <Labelled label={block.label} note={block.note} />
        </span>
      );
    case 'field':
      return (
        <>
          <span class="ex-field-label">
            {block.label} {block.required ? <span class="ex-required">{words.required}</span> : null}
          </span>{' '}
          <span class="ex-box">{block.value ?? ''}</span>{' '}
          {block.hint ? <span class="ex-note">{block.hint}</span> : null}
        </>
      );
    case 'button':
      return <span class={`ex-button ex-button-${block.look}`}>{block.label}</span>;
    case 'choice':
      return (
        <>
          <ChoiceBody block={block} />{' '}
          <span class={`ex-options ex-columns-${optionColumns(block.options.map((option) => option.label))}`}>
            {block.options.map((option) => (
              <Fragment key={option.id}>
                <span class="ex-button ex-button-option">{option.label}</span>{' '}
              </Fragment>
            ))}
          </span>
        </>
      );
    case 'message':
      return (
        <>
          {block.who ? <span class="ex-who">{block.who}</span> : null}
          <span class="ex-bubble">{block.text}</span>
        </>
      );
    case 'notification':
      return (
        <>
          <span class="ex-notice-head">
            <span class="ex-notice-app">{block.app}</span>
            {block.time ? <span class="ex-notice-time">{block.time}</span> : null}
          </span>
          <span class="ex-words">{block.text}</span>
        </>
      );
    case 'item':
      return (
        <span class="ex-line">
          <Labelled label={block.label} note={block.note} />
          {block.price ? <span class="ex-price">{block.price}</span> : null}
        </span>
      );
    case 'cell':
      return (
        <span class="ex-cell-line">
          <span class="ex-caption">{block.label}</span>
          <span class="ex-cell-value">{block.value}</span>
        </span>
      );
    case 'entry':
      return (
        <span class="ex-entry-line">
          {block.date ? <span class="ex-entry-date">{block.date}</span> : null}{' '}
          <Labelled label={block.label} value={block.value} note={block.note} />
        </span>
      );
    case 'pair':
      return (
        <>
          <span class="ex-pair-label">{block.label}</span>{' '}
          <span class="ex-pair">
            <span class="ex-pair-side">{block.left}</span> <span class="ex-pair-side">{block.right}</span>
          </span>{' '}
          {block.note ? <span class="ex-note">{block.note}</span> : null}
        </>
      );
    case 'barcode':
      return <Barcode value={block.value} />;
    case 'sign':
      return (
        <>
          <span class="ex-words">{block.text}</span>
          {block.date ? <span class="ex-date">{block.date}</span> : null}
        </>
      );
  }
}
