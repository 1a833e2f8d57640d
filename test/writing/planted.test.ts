import { expect, test } from "@jest/globals";
import { jury } from "../../src/commands/jury.ts";
import { realEffects } from "../../src/effects.ts";
import { templateFiles } from "../../src/templates.ts";
import { wordsOf } from "../../src/words.ts";
import { checkLibrary } from "../../src/writing/report.ts";

/** One mistake in one of our own files: what is typed instead of what, and where in it the checker has to point. */
type Planted = readonly [title: string, file: string, right: string, wrong: string, at: string, says: RegExp];

const kind = "sector-move.hbs";
const opening = "partials/ouverture.hbs";
const row = "partials/ligne.hbs";
const sum = "La capitalisation du secteur s'établit à {{montant sector.marketCap}}";

const planted: readonly Planted[] = [
  [
    "a field misspelt",
    opening,
    "{{sur sector.change}}. Le relevé",
    "{{sur sector.chnage}}. Le relevé",
    "sector.chnage",
    /champ inconnu .*vouliez-vous dire «\u00a0change\u00a0»/u,
  ],
  [
    "a helper misspelt",
    opening,
    "{{montant sector.marketCap}}",
    "{{montnat sector.marketCap}}",
    "{{montnat",
    /aide inconnue .*vouliez-vous dire «\u00a0montant\u00a0»/u,
  ],
  [
    "a block misspelt",
    kind,
    "{{#chapo}}\n",
    "{{#chapo}}\n  {{#vari}}a{{/vari}}",
    "{{#vari}}",
    /bloc inconnu .*vouliez-vous dire «\u00a0varie\u00a0»/u,
  ],
  [
    "a partial misspelt",
    "partials/detail-puis-annonce.hbs",
    "{{> movers}}",
    "{{> moovers}}",
    "{{> moovers",
    /partiel inconnu .*vouliez-vous dire «\u00a0movers\u00a0»/u,
  ],
  [
    "an option misspelt",
    kind,
    "{{bouge sector.change seul=true fort=true}}",
    "{{bouge sector.change seull=true fort=true}}",
    "seull",
    /option .* inconnue .*vouliez-vous dire «\u00a0seul\u00a0»/u,
  ],
  [
    "a tense that French has not",
    "partials/funding-round.hbs",
    '"boucler" temps="passé"',
    '"boucler" temps="passer"',
    '"passer"',
    /l’option «\u00a0temps\u00a0» attend un de ces mots/u,
  ],
  [
    "an argument forgotten",
    kind,
    "soit {{compare gap benchmark}}.\n  {{#if breadth}}",
    "soit {{compare gap}}.\n  {{#if breadth}}",
    "{{compare",
    /attend 2 argument/u,
  ],
  [
    "a percent told as a sum",
    opening,
    sum,
    sum.replace("sector.marketCap", "sector.change"),
    "sector.change",
    /«\u00a0montant\u00a0» attend une somme/u,
  ],
  ["a figure where a name belongs", kind, "{{> ouverture}}", "{{le gap}} {{> ouverture}}", "gap}}", /attend un nom/u],
  [
    "a list where one is meant",
    kind,
    "{{> ouverture}}",
    "{{#each sector}}a{{/each}}{{> ouverture}}",
    "sector}}",
    /\{\{#each\}\} attend une liste/u,
  ],
  [
    "a verb that the lexicon lacks",
    "partials/funding-round.hbs",
    '"lever"',
    '"leverr"',
    '"leverr"',
    /ne connaît pas le verbe .*vouliez-vous dire/u,
  ],
  [
    "a noun that the lexicon lacks",
    "partials/fiche-modele.hbs",
    'de="paramètres"',
    'de="paramettres"',
    '"paramettres"',
    /ne connaît pas le nom .*vouliez-vous dire/u,
  ],
  [
    "an optional figure outside its #if",
    opening,
    "{{#if sector.marketCap}}\n",
    "{{#if sector.price}}\n",
    "sector.marketCap",
    /peut manquer, entourez l’appel/u,
  ],
  [
    "an optional figure of a row",
    row,
    "{{#if price}}{{montant price signe=true}}",
    "{{montant price signe=true}}{{#if price}}",
    "price",
    /«\u00a0price\u00a0» peut manquer/u,
  ],
  [
    "an optional name in the wrong branch",
    kind,
    "{{rebours contrarian.change sector.change}}\n  {{else}}\n",
    "{{rebours contrarian.change sector.change}}\n  {{else}}\n{{le contrarian}}",
    "contrarian}}    {{le",
    /peut manquer/u,
  ],
  [
    "an event told outside its #if",
    "partials/contexte.hbs",
    "{{#if foremost.modelRelease.fresh}}",
    "{{du foremost.modelRelease.model}}{{#if foremost.modelRelease.fresh}}",
    "foremost.modelRelease.model}}",
    /entourez l’appel de \{\{#if foremost\.modelRelease\}\}/u,
  ],
  [
    "an empty list to say",
    kind,
    "{{> ouverture}}",
    "{{#liste skipped}}{{le this}}{{/liste}}{{> ouverture}}",
    "skipped}}",
    /peut être une liste vide/u,
  ],
  [
    "an event that the kind does not accept",
    kind,
    "study, statement, analysis]",
    "statement, analysis]",
    "events.study",
    /n’accepte pas l’événement «\u00a0study\u00a0»/u,
  ],
  [
    "a figure in digits",
    opening,
    "Dans le même temps, {{le benchmark}}",
    "Sur 24 heures, {{le benchmark}}",
    "24",
    /le chiffre «\u00a024\u00a0» est écrit à la main/u,
  ],
  [
    "a figure in letters",
    opening,
    "Dans le même temps, {{le benchmark}}",
    "Deux fois plus, {{le benchmark}}",
    "Deux fois",
    /«\u00a0Deux fois\u00a0» est écrit à la main, et une quantité/u,
  ],
  [
    "a fraction in letters",
    "partials/ecart.hbs",
    "L'écart entre les deux est",
    "Un tiers de l'écart est",
    "Un tiers",
    /«\u00a0Un tiers\u00a0» est écrit à la main/u,
  ],
  [
    "a direction typed by hand",
    opening,
    "Dans le même temps, {{le benchmark}}",
    "En hausse, {{le benchmark}}",
    "hausse",
    /«\u00a0hausse\u00a0» est écrit à la main, et un mot de sens/u,
  ],
  [
    "a verb of movement typed by hand",
    opening,
    "Dans le même temps, {{le benchmark}}",
    "Tout chute, {{le benchmark}}",
    "chute",
    /«\u00a0chute\u00a0» est écrit à la main/u,
  ],
  [
    "a verb of movement given to a helper that only agrees it",
    "partials/funding-round.hbs",
    '"lever" temps',
    '"chuter" temps',
    '"chuter"',
    /«\u00a0chuter\u00a0» est écrit à la main/u,
  ],
  [
    "a comparison typed by hand",
    opening,
    "Dans le même temps, {{le benchmark}}",
    "Plus fort que prévu, {{le benchmark}}",
    "Plus fort",
    /«\u00a0Plus fort\u00a0» est écrit à la main, et une comparaison/u,
  ],
  [
    "an opposition that no #if proves",
    kind,
    "{{> ouverture}}",
    "Le secteur va à contre-courant. {{> ouverture}}",
    "à contre-courant. {{>",
    /«\u00a0à contre-courant\u00a0» est écrit à la main/u,
  ],
  [
    "a figure hidden in the label of a link",
    "partials/social-post.hbs",
    'texte="voir le message"',
    'texte="voir les 12 messages"',
    '"voir les',
    /le chiffre «\u00a012\u00a0»/u,
  ],
  ["a part forgotten", kind, "etiquettes}}", "titre}}", "---\nname", /la partie \{\{#etiquettes\}\} manque/u],
  [
    "an empty part",
    kind,
    "{{#titre}}\n  {{#if calm}}",
    "{{#titre}} {{/titre}}\n{{#titre}}\n  {{#if calm}}",
    "{{#titre}} ",
    /la partie \{\{#titre\}\} est vide/u,
  ],
  [
    "a Résumé without its name",
    kind,
    "  Résumé :\n",
    "  En bref,\n",
    "{{#resume}}",
    /doit commencer par «\u00a0Résumé/u,
  ],
  [
    "a wording left empty",
    "partials/dans-l-ordre.hbs",
    "{{ou}}Dans le détail",
    "{{ou}}",
    "{{ou}}",
    /une formulation de \{\{#varie\}\} est vide/u,
  ],
  [
    "two spaces",
    opening,
    "Dans le même temps, {{le benchmark}}",
    "Dans le  même temps, {{le benchmark}}",
    "  même",
    /deux espaces se suivent/u,
  ],
  [
    "two stops",
    opening,
    "Le relevé est arrêté {{heure asOf}}.",
    "Le relevé est arrêté {{heure asOf}}..",
    "..",
    /deux points de phrase/u,
  ],
  [
    "three stops",
    "partials/contexte.hbs",
    "Aucun catalyseur n'est identifié à ce stade.",
    "Aucun catalyseur n'est identifié...",
    "...",
    /s’écrit d’un seul signe/u,
  ],
  [
    "English quotation marks",
    opening,
    "pris comme repère,",
    'pris comme "repère",',
    '"repère"',
    /ne sont pas français/u,
  ],
  [
    "a capital without its accent",
    "partials/contexte.hbs",
    "    Aucun catalyseur n'est identifié à ce stade.",
    "    A ce stade, aucun catalyseur n'est identifié.",
    "A ce",
    /«\u00a0A\u00a0» s’écrit «\u00a0À\u00a0»/u,
  ],
  [
    "no space before a colon",
    "partials/chacun.hbs",
    "{{bilan breadth}} : {{#liste",
    "{{bilan breadth}}: {{#liste",
    ": {{#liste",
    /il manque une espace avant «\u00a0:\u00a0»/u,
  ],
  [
    "an article that does not contract",
    opening,
    "pèse {{montant",
    "fait partie de {{le benchmark}} et pèse {{montant",
    "de {{le",
    /écrivez \{\{du …\}\} seul/u,
  ],
  ["a key of the front matter misspelt", kind, "slug: secteur", "slugs: secteur", "slugs", /clé inconnue/u],
  [
    "a need that no data have",
    kind,
    "benchmark.change, gap]",
    "benchmark.change, gapp]",
    "gapp",
    /needs, .*vouliez-vous dire «\u00a0gap\u00a0»/u,
  ],
  [
    "a block left open",
    "partials/record.hbs",
    "{{extreme lowestSince}}{{/if}}",
    "{{extreme lowestSince}}",
    "{{#if lowestSince}}",
    /la syntaxe du gabarit est fausse/u,
  ],
];

/** One kind with all partials. */
const ours = new Map([...templateFiles(null, realEffects)].filter(([file]) => file === kind || file.includes("/")));
const trying = { judges: jury, concerns: () => true };
const words = wordsOf(null, realEffects);

function plant(file: string, right: string, wrong: string): ReadonlyMap<string, string> {
  const text = ours.get(file) ?? "";
  if (!text.includes(right)) throw new Error(`${file} no longer holds: ${right}`);
  return new Map([...ours, [file, text.replaceAll(right, () => wrong)]]);
}

/** Where the mistake stands in the file as it is planted: at the first `at` from the planted text on, else anywhere. */
function placeOf(text: string, wrong: string, at: string): string {
  const from = text.indexOf(wrong);
  const index = wrong.includes(at) ? text.indexOf(at, from) : text.indexOf(at);
  const before = text.slice(0, index).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

test.each(planted)("the checker points at %s in %s", (_, file, right, wrong, at, says) => {
  const files = plant(file, right, wrong);
  const { mistakes } = checkLibrary(files, words);
  const told = mistakes.map(({ file: where, line, column, message }) => `${where}:${line}:${column} ${message}`);
  const place = `${file}:${placeOf(files.get(file) ?? "", wrong, at)} `;
  expect(told.filter((line) => line.startsWith(place) && says.test(line))).toHaveLength(1);
});

/** Mistakes that only a finished text shows. */
const read: readonly (readonly [title: string, file: string, right: string, wrong: string, says: RegExp])[] = [
  [
    "two signs when what stands between is silent",
    opening,
    "Le relevé est arrêté {{heure asOf}}.",
    "Le relevé, {{#if session}}{{seance session}}{{/if}}, est arrêté {{heure asOf}}.",
    /à l’essai, deux signes se suivent .*, quand manque «\u00a0session\u00a0»/u,
  ],
  [
    "a sentence that loses its end",
    opening,
    sum,
    `${sum} pour {{#if sector.volume}}{{montant sector.volume}}{{/if}}`,
    /à l’essai, il manque un mot .*, quand manque «\u00a0sector\.volume\u00a0»/u,
  ],
  [
    "an intertitle without a text",
    kind,
    "{{> cours}}",
    "## À suivre\n\n{{> cours}}",
    /à l’essai, l’intertitre n’est suivi d’aucun texte/u,
  ],
  [
    "a small word that does not elide",
    opening,
    "Dans le même temps, {{le benchmark}}",
    "En dehors de {{nom benchmark}}, {{le benchmark}}",
    /à l’essai, l’élision manque/u,
  ],
  [
    "a figure of the Résumé that the article does not give",
    "partials/resume-membres.hbs",
    "{{#if single}}",
    "{{#if benchmark.high}}{{le benchmark}} a touché {{mesure benchmark.high}}, {{selon benchmark.high}}. {{/if}}{{#if single}}",
    /le relecteur dit \(SUMMARY\)/u,
  ],
  [
    "a call that some day cannot be said",
    kind,
    "{{> ouverture}}",
    "{{#if members}}{{respectivement members}} : {{eventail members}}, {{selon sector.change}}.{{/if}} {{> ouverture}}",
    /«\u00a0eventail\u00a0»\u00a0: une liste d’au moins deux variations est attendue/u,
  ],
];

test.each(read)("the trial shows %s", (_, file, right, wrong, says) => {
  const { mistakes, renderings } = checkLibrary(plant(file, right, wrong), words, trying);
  expect(renderings).toBeGreaterThan(20);
  const told = mistakes.map(({ file: where, line, message }) => `${where}:${line} ${message}`);
  expect(told.filter((line) => says.test(line)).length).toBeGreaterThan(0);
});

test("and ours, every kind, have none of all these", () => {
  const { mistakes, warnings, renderings } = checkLibrary(templateFiles(null, realEffects), words, trying);
  expect({ mistakes, warnings }).toEqual({ mistakes: [], warnings: [] });
  expect(renderings).toBeGreaterThan(20);
});
