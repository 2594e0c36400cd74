import { useEffect, useState } from 'preact/hooks';
import { language, t } from '../../app/i18n.ts';
import type { CardContent } from './card-content.ts';
import type { CardPicture } from './card-picture.ts';
import { drawCard } from './draw-card.ts';

/** The picture of a card: on its way, here with an address to save it from, or refused by the browser. */
export type CardState =
  | { readonly status: 'drawing' | 'refused' }
  | { readonly status: 'drawn'; readonly picture: CardPicture; readonly saveFrom: string };

const addressOf = (picture: CardPicture): string => {
  try {
    return URL.createObjectURL(picture.file);
  } catch {
    return picture.url;
  }
};

/** Draws the card, again when the language changes. */
export function useCard(content: CardContent): CardState {
  const lang = language.value;
  const [state, setState] = useState<CardState>({ status: 'drawing' });
  useEffect(() => {
    let current = true;
    let saveFrom = '';
    setState({ status: 'drawing' });
    drawCard(content, t).then(
      (picture) => {
        if (!current) return;
        saveFrom = addressOf(picture);
        setState({ status: 'drawn', picture, saveFrom });
      },
      () => current && setState({ status: 'refused' }),
    );
    return () => {
      current = false;
      if (saveFrom.startsWith('blob:')) URL.revokeObjectURL(saveFrom);
    };
  }, [content, lang]);
  return state;
}
