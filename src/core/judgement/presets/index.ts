import type { Preset } from "../preset";
import { annaka } from "./annaka";
import { attainment } from "./attainment";
import { cascade } from "./cascade";
import { clearpoint } from "./clearpoint";
import { ebetsu } from "./ebetsu";
import { fuchu } from "./fuchu";
import { fukuoka } from "./fukuoka";
import { havering } from "./havering";
import { nagayo } from "./nagayo";
import { osakaAnnual } from "./osaka-annual";
import { osakaFinal } from "./osaka-final";
import { pace } from "./pace";
import { progress } from "./progress";
import { sano } from "./sano";
import { seki } from "./seki";
import { servicenow } from "./servicenow";
import { tama } from "./tama";

export const PRESETS: readonly Preset[] = [
  pace,
  attainment,
  progress,
  seki,
  fuchu,
  annaka,
  ebetsu,
  tama,
  nagayo,
  fukuoka,
  sano,
  osakaAnnual,
  osakaFinal,
  havering,
  servicenow,
  cascade,
  clearpoint,
];

export const DEFAULT_PRESET: Preset = pace;
