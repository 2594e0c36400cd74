import bow from '../../assets/art/chameleon/bow.svg?url';
import caught from '../../assets/art/chameleon/caught.svg?url';
import face from '../../assets/art/chameleon/face-only.svg?url';
import idle from '../../assets/art/chameleon/idle.svg?url';
import smug from '../../assets/art/chameleon/smug.svg?url';
import whisper from '../../assets/art/chameleon/whisper.svg?url';

const poses = { bow, caught, face, idle, smug, whisper };

export type ChameleonPose = keyof typeof poses;

/** 阿默, the rival designer. Decoration; his lines are text beside him. */
export function Chameleon({ pose, class: name = '' }: { pose: ChameleonPose; class?: string }) {
  return <img class={`pg-amo ${name}`} src={poses[pose]} alt="" />;
}
