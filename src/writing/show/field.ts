import { regions } from "../../french/region.ts";
import { typeset } from "../../french/typography.ts";
import { isFact, isNamed } from "../helper.ts";
import type { Known } from "../known.ts";
import type { Shape } from "../shape.ts";
import { describeUnits } from "../unit.ts";
import type { ExampleDay } from "./example.ts";
import { glossOf } from "./gloss.ts";

/** A field of the data as an editor is shown it. */
export interface FieldRow {
  /** As a template writes it from the root; `members[].price` is `price` inside `{{#each members}}`. */
  readonly path: string;
  /** What it tells, in French, without capital nor stop; null of an item of a list, which its list has told. */
  readonly says: string | null;
  /** What sort of thing it is, in French: « un pourcentage », « un nom », « une liste ». */
  readonly what: string;
  /** Whether the sources may be silent, so that it stands in an `#if`; never of what the kind needs. */
  readonly mayLack: boolean;
  /** What it gives on the example day; null when that day has none, or it is no value. */
  readonly example: string | null;
}

/** Every field that a template may reach from its root, in their order; what was shown in full once is then referred to. */
export function fieldRows(shape: Shape, known: Known, day: ExampleDay): readonly FieldRow[] {
  return rowsOf("", shape, { known, day, shown: [] });
}

/** What rows are made with. */
interface Making {
  readonly known: Known;
  readonly day: ExampleDay;
  readonly shown: Shown[];
}

/** An object whose fields have been shown, and where. */
interface Shown {
  readonly path: string;
  readonly fields: Readonly<Record<string, Shape>>;
}

function rowsOf(path: string, shape: Shape, making: Making): readonly FieldRow[] {
  const { known, day, shown } = making;
  const gloss = path.endsWith("[]") ? null : glossOf(path);
  const row = (what: string): FieldRow => ({
    path,
    says: gloss === null ? null : typeset(gloss, regions["fr-FR"]),
    what,
    mayLack: shape.optional === true && !known.has(path),
    example: exampleOf(path, shape, day),
  });
  switch (shape.is) {
    case "object": {
      const like = path === "" ? null : likeness(shape.fields, shown);
      const what = shape.named ? "un nom" : "un groupe de champs";
      if (like !== null) return [row(`${what}, avec ${like}`)];
      if (path !== "") shown.push({ path, fields: shape.fields });
      const inner = Object.entries(shape.fields)
        .filter(([name]) => !(shape.named && name === "name"))
        .flatMap(([name, field]) => rowsOf(path === "" ? name : `${path}.${name}`, field, making));
      return path === "" ? inner : [row(what), ...inner];
    }
    case "list":
      return shape.of.is === "object"
        ? [row("une liste"), ...rowsOf(`${path}[]`, shape.of, making)]
        : [row(`une liste, dont chaque élément est ${kindOf(shape.of)}`)];
    default:
      return [row(kindOf(shape))];
  }
}

function kindOf(shape: Shape): string {
  switch (shape.is) {
    case "fact":
      return shape.units === undefined ? "une donnée" : describeUnits(shape.units);
    case "flag":
      return "oui ou non";
    case "breadth":
      return "un décompte";
    case "list":
      return "une liste";
    case "object":
    case "unknown":
      return "un groupe de champs";
  }
}

/** Fields that may be named as missing, or different, before it is clearer to show them all. */
const mostApart = 6;

/** « les champs de « sector » », « les champs de « sector », sauf « rank » »; null when nothing shown is like it. */
function likeness(fields: Shown["fields"], shown: readonly Shown[]): string | null {
  const names = Object.keys(fields);
  const candidates = shown.flatMap(({ path, fields: others }) => {
    const unlike = names.filter((name) => !isLike(fields[name], others[name]));
    const lacking = Object.keys(others).filter((name) => fields[name] === undefined);
    return unlike.length > 0 || lacking.length > mostApart ? [] : [{ path, fields: others, lacking }];
  });
  const [best] = candidates.toSorted((a, b) => a.lacking.length - b.lacking.length);
  if (best === undefined || names.length < 3) return null;
  const quoted = (list: readonly string[]): string => list.map((name) => `«\u00a0${name}\u00a0»`).join(", ");
  const looser = names.filter((name) => fields[name]?.optional !== best.fields[name]?.optional);
  return [
    `les champs de «\u00a0${best.path}\u00a0»`,
    ...(best.lacking.length === 0 ? [] : [`sauf ${quoted(best.lacking)}`]),
    ...looser.map(
      (name) => `«\u00a0${name}\u00a0» ${fields[name]?.optional === true ? "peut manquer" : "y est toujours"}`,
    ),
  ].join(", ");
}

/** The same field, but for its being optional. */
function isLike(field: Shape | undefined, other: Shape | undefined): boolean {
  if (field === undefined || other === undefined || field.is !== other.is) return false;
  if (field.is === "fact" && other.is === "fact") return String(field.units) === String(other.units);
  if (field.is === "object" && other.is === "object") return field.fields === other.fields;
  return field.is === "flag" || field.is === "breadth";
}

/** What a bare call prints of it on the example day. */
function exampleOf(path: string, shape: Shape, day: ExampleDay): string | null {
  const value = day.at(path);
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? "oui" : "non";
  if (Array.isArray(value))
    return value.length === 0 ? null : `${value.length}\u00a0élément${value.length > 1 ? "s" : ""}`;
  if (shape.is === "breadth") return day.print("{{bilan this}}", path);
  if (isNamed(value)) return day.print("{{le this}}", path);
  if (!isFact(value)) return null;
  switch (value.unit) {
    case "text":
      return String(value.value);
    case "date":
      return day.print("{{quand this}}", path);
    case "percent":
      return day.print("{{pourcentage this signe=true}}", path);
    default:
      return day.print("{{mesure this}}", path);
  }
}
