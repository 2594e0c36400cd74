import bing from '../../../assets/art/seals/team-bing.svg?url';
import ding from '../../../assets/art/seals/team-ding.svg?url';
import jia from '../../../assets/art/seals/team-jia.svg?url';
import yi from '../../../assets/art/seals/team-yi.svg?url';

const carved = [jia, yi, bing, ding];
const shapes = ['M50 4L96 50L50 96L4 50Z', 'M26 4H74V96H26Z'];

/** The seal of a team, 0–5: teams differ by outline. Silent: the name stands beside it. */
export function TeamSeal({ team }: { team: number }) {
  const src = carved[team];
  if (src) return <img class="pg-cl-team-seal" src={src} alt="" />;
  return (
    <svg class="pg-cl-team-seal" viewBox="0 0 100 100" aria-hidden="true">
      <path d={shapes[team - 4]} fill="#be2f1e" />
      <text x="50" y="63" text-anchor="middle" font-size="38" font-weight="900" fill="#fcf7ec">
        {team === 4 ? '戊' : '己'}
      </text>
    </svg>
  );
}
