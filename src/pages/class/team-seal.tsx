import circle from '../../../assets/art/seals/backing-circle.svg?url';
import gourd from '../../../assets/art/seals/backing-gourd.svg?url';
import octagon from '../../../assets/art/seals/backing-octagon.svg?url';
import square from '../../../assets/art/seals/backing-square.svg?url';
import bing from '../../../assets/art/seals/team-bing.svg?url';
import ding from '../../../assets/art/seals/team-ding.svg?url';
import jia from '../../../assets/art/seals/team-jia.svg?url';
import yi from '../../../assets/art/seals/team-yi.svg?url';

const carved = [
  [jia, square],
  [yi, octagon],
  [bing, circle],
  [ding, gourd],
] as const;
const shapes = ['M50 4L96 50L50 96L4 50Z', 'M24 4H76V96H24Z'];

/** The seal of a team, 0–5: teams differ by outline. Carved through, so paper lies under it. Silent: the name stands beside it. */
export function TeamSeal({ team }: { team: number }) {
  const seal = carved[team];
  return (
    <span class="pg-cl-team-seal" aria-hidden="true">
      {seal ? (
        <>
          <img src={seal[1]} alt="" />
          <img src={seal[0]} alt="" />
        </>
      ) : (
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <path class="pg-cl-team-ink" d={shapes[team - 4]} />
          <text class="pg-cl-team-sign" x="50" y="64" text-anchor="middle">
            {team === 4 ? '戊' : '己'}
          </text>
        </svg>
      )}
    </span>
  );
}
