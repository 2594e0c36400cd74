import * as v from 'valibot';
import { type Overlay, overlaySchema } from '../../src/rules/overlay-schema.ts';

const row = (label: string, note: string) => ({ label, note });
const texts = (name: string, extra: object = {}) => ({
  short: `About ${name}`,
  why: `Why ${name} is so.`,
  ...extra,
});

/** English texts of the sample level as plain JSON: nothing left in Chinese. */
export const sampleOverlayJson = () => ({
  public: {
    title: 'A library card',
    brief: { scene: 'A reading corner issues cards.', task: 'Judge the rows.' },
    exhibit: {
      app: { name: 'Green Shoots' },
      form: { title: 'New card' },
      top: { text: 'Please fill in' },
      name: row('What to call you', 'for notices'),
      phone: row('Phone', 'a text when the book is in'),
      card: row('ID number', 'required, kept in the main store'),
      shelf: row('Pick-up point', 'choose one near you'),
      friends: row('Contacts', 'see who else reads'),
      partners: row('Partners', 'records go to book sellers'),
      lang: { text: 'What do you like to read?' },
      'lang-a': { label: 'Novels' },
      'lang-b': { label: 'Not saying' },
    } as Record<string, Record<string, string>>,
    spots: {
      name: 'Name',
      phone: 'Phone',
      card: 'ID number',
      shelf: 'Pick-up point',
      friends: 'Contacts',
      partners: 'Partners',
    } as Record<string, string>,
  },
  key: {
    spots: {
      name: texts('name'),
      phone: texts('phone'),
      card: texts('card', { lawful: 'Ask for no ID number.' }),
      shelf: texts('shelf'),
      friends: texts('friends', { lawful: 'Leave contacts alone.' }),
      partners: texts('partners', { lawful: 'Ask before sharing.' }),
    } as Record<string, object>,
    takeaway: 'Give what the job takes.',
    teach: {
      ask: 'Which row would you skip?',
      misconception: 'Few rows, so fine.',
      followUp: 'Look at a real form.',
    },
    sources: ['A common form.'],
  },
});

/** English texts of the sample level, parsed. */
export const sampleOverlay = (): Overlay => v.parse(overlaySchema, sampleOverlayJson());
