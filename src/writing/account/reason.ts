import { formatCount } from "../../french/count.ts";
import { de } from "../../french/elision.ts";
import { le } from "../../french/naming.ts";
import { nouns } from "../../french/noun.ts";
import { ordinal } from "../../french/number.ts";
import { formatMultiple, formatPercent } from "../../french/percent.ts";
import type { Reason } from "../article.ts";
import type { Subjects } from "./subject.ts";
import type { Setting } from "./value.ts";

/** Why a fact is printed, in French. */
export function wordsOfReason(reason: Reason, subjects: Subjects, { region }: Setting): string {
  switch (reason.is) {
    case "required":
      return `exigé par ce type d’article (${reason.path})`;
    case "rank": {
      const { place, of, from, group } = reason;
      const end = from === "lowest" ? "basse" : "haute";
      return `${ordinal(place, "f")} variation sur ${of} à partir de la plus ${end}${among(group, subjects)}`;
    }
    case "size": {
      const { times, than, day } = reason;
      const usual = than === "usual" ? "de son jour habituel" : "d’un jour ordinaire de sa classe";
      return `${formatMultiple(times, region)} le mouvement ${usual} (${formatPercent(day, region)})`;
    }
    case "event": {
      const { event, days, fresh } = reason;
      const age =
        days === null ? "" : days === 0 ? ", le jour du relevé" : `, ${formatCount(days, nouns.jour, region)} plus tôt`;
      return `événement ${event}${age}${fresh ? ", encore récent" : ""}`;
    }
    case "contrast": {
      const { group, alike, of } = reason;
      return `exception\u00a0: ${alike} sur ${of} dans ce sens${among(group, subjects)}`;
    }
    case "computed-from": {
      const many = formatCount(reason.from.length, datum, region);
      return `calculé à partir ${de(many)}${many}`;
    }
    case "context":
      return `demandé par ${reason.template}:${reason.column}`;
  }
}

const datum = { singular: "donnée", plural: "données", gender: "f" } as const;

/** « , parmi les jetons d’intelligence artificielle »; nothing for a group without a name. */
function among(group: string, subjects: Subjects): string {
  const named = subjects.byId(group);
  if (named === null) return "";
  const { lead, name } = le(named.entity.naming);
  return `, parmi ${lead}${name}`;
}
