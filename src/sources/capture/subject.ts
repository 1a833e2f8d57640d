/** What every capture may be asked for, whatever it is about: null where nobody asked. */
interface Around {
  /** Id of an index, a category, an asset or the whole market. */
  readonly benchmark: string | null;
  /** Id of an asset: the one that the day is told from. */
  readonly asset: string | null;
}

/** The day of the market, with one more sector when its id is given. */
interface DaySubject extends Around {
  readonly scope: "day";
  readonly sector: string | null;
}

/** One sector against its benchmark. */
interface SectorSubject extends Around {
  readonly scope: "sector";
  readonly sector: string;
}

/** The market around an event, which its own file tells: the large assets, and a sector when its id is given. */
interface EventSubject extends Around {
  readonly scope: "event";
  readonly sector: string | null;
}

/** All that a newsroom follows. */
interface WholeSubject extends Around {
  readonly scope: "all";
  readonly sector: null;
}

/** What is captured. An index at its close is none of these: no source gives one that has a closing bell. */
export type Subject = DaySubject | SectorSubject | EventSubject | WholeSubject;
