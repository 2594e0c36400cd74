import { AnswerCards } from './answer-cards.tsx';
import { AnswerHands } from './answer-hands.tsx';
import type { AnswerProps } from './answer-props.ts';
import { AnswerTeams } from './answer-teams.tsx';

/** How the class answers now; each question begins afresh. */
export function Answering(props: AnswerProps) {
  const key = `${props.question.id} ${props.round}`;
  switch (props.state.way) {
    case 'cards':
      return <AnswerCards key={key} {...props} />;
    case 'hands':
      return <AnswerHands key={key} {...props} />;
    case 'team-board':
      return <AnswerTeams key={key} {...props} />;
    case 'devices':
      return null;
  }
}
