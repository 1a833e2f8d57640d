import { describe, expect, test } from "@jest/globals";
import { lexicon } from "../../src/french/lexicon.ts";
import {
  conjugate,
  conjugateWith,
  infinitive,
  pastParticiple,
  presentParticiple,
  type Verb,
  verbs,
} from "../../src/french/verb.ts";

/** The entry written so. */
function named(written: string): Verb {
  const verb = lexicon.verb(written);
  if (verb === null) throw new Error(`the lexicon lacks ${written}`);
  return verb;
}

/** Present of both numbers, imperfect plural, future, conditional plural, past feminine, present participle. */
test.each([
  ["avancer", "avance avancent avançaient avancera avanceraient a_avancé avançant"],
  ["céder", "cède cèdent cédaient cédera céderaient a_cédé cédant"],
  ["perdre", "perd perdent perdaient perdra perdraient a_perdu perdant"],
  ["prendre", "prend prennent prenaient prendra prendraient a_pris prenant"],
  ["bondir", "bondit bondissent bondissaient bondira bondiraient a_bondi bondissant"],
  ["plonger", "plonge plongent plongeaient plongera plongeraient a_plongé plongeant"],
  ["grappiller", "grappille grappillent grappillaient grappillera grappilleraient a_grappillé grappillant"],
  [
    "s\u2019envoler",
    "s\u2019envole s\u2019envolent s\u2019envolaient s\u2019envolera s\u2019envoleraient s\u2019est_envolée s\u2019envolant",
  ],
  [
    "s\u2019effondrer",
    "s\u2019effondre s\u2019effondrent s\u2019effondraient s\u2019effondrera s\u2019effondreraient s\u2019est_effondrée s\u2019effondrant",
  ],
  ["se replier", "se_replie se_replient se_repliaient se_repliera se_replieraient s\u2019est_repliée se_repliant"],
  ["peser", "pèse pèsent pesaient pèsera pèseraient a_pesé pesant"],
  ["lever", "lève lèvent levaient lèvera lèveraient a_levé levant"],
  ["acheter", "achète achètent achetaient achètera achèteraient a_acheté achetant"],
  ["rappeler", "rappelle rappellent rappelaient rappellera rappelleraient a_rappelé rappelant"],
  ["déployer", "déploie déploient déployaient déploiera déploieraient a_déployé déployant"],
  ["publier", "publie publient publiaient publiera publieraient a_publié publiant"],
  ["valoir", "vaut valent valaient vaudra vaudraient a_valu valant"],
  ["atteindre", "atteint atteignent atteignaient atteindra atteindraient a_atteint atteignant"],
  ["contenir", "contient contiennent contenaient contiendra contiendraient a_contenu contenant"],
  ["écrire", "écrit écrivent écrivaient écrira écriraient a_écrit écrivant"],
  ["dire", "dit disent disaient dira diraient a_dit disant"],
  ["rester", "reste restent restaient restera resteraient est_restée restant"],
  ["être", "est sont étaient sera seraient a_été étant"],
  ["avoir", "a ont avaient aura auraient a_eu ayant"],
  ["faire", "fait font faisaient fera feraient a_fait faisant"],
  ["aller", "va vont allaient ira iraient est_allée allant"],
  ["devoir", "doit doivent devaient devra devraient a_dû devant"],
  ["pouvoir", "peut peuvent pouvaient pourra pourraient a_pu pouvant"],
  ["voir", "voit voient voyaient verra verraient a_vu voyant"],
  ["prévoir", "prévoit prévoient prévoyaient prévoira prévoiraient a_prévu prévoyant"],
  ["recevoir", "reçoit reçoivent recevaient recevra recevraient a_reçu recevant"],
  ["acquérir", "acquiert acquièrent acquéraient acquerra acquerraient a_acquis acquérant"],
  ["croître", "croît croissent croissaient croîtra croîtraient a_crû croissant"],
  ["payer", "paie paient payaient paiera paieraient a_payé payant"],
  ["geler", "gèle gèlent gelaient gèlera gèleraient a_gelé gelant"],
  ["rejeter", "rejette rejettent rejetaient rejettera rejetteraient a_rejeté rejetant"],
  ["intégrer", "intègre intègrent intégraient intégrera intégreraient a_intégré intégrant"],
  ["créer", "crée créent créaient créera créeraient a_créé créant"],
  ["renoncer", "renonce renoncent renonçaient renoncera renonceraient a_renoncé renonçant"],
  ["échanger", "échange échangent échangeaient échangera échangeraient a_échangé échangeant"],
  ["envoyer", "envoie envoient envoyaient enverra enverraient a_envoyé envoyant"],
  ["produire", "produit produisent produisaient produira produiraient a_produit produisant"],
  ["souscrire", "souscrit souscrivent souscrivaient souscrira souscriraient a_souscrit souscrivant"],
  ["craindre", "craint craignent craignaient craindra craindraient a_craint craignant"],
  ["souffrir", "souffre souffrent souffraient souffrira souffriraient a_souffert souffrant"],
  ["reconnaître", "reconnaît reconnaissent reconnaissaient reconnaîtra reconnaîtraient a_reconnu reconnaissant"],
  ["ressortir", "ressort ressortent ressortaient ressortira ressortiraient est_ressortie ressortant"],
  ["parcourir", "parcourt parcourent parcouraient parcourra parcourraient a_parcouru parcourant"],
  ["convaincre", "convainc convainquent convainquaient convaincra convaincraient a_convaincu convainquant"],
  ["interdire", "interdit interdisent interdisaient interdira interdiraient a_interdit interdisant"],
  ["rompre", "rompt rompent rompaient rompra rompraient a_rompu rompant"],
  ["croire", "croit croient croyaient croira croiraient a_cru croyant"],
  ["conclure", "conclut concluent concluaient conclura concluraient a_conclu concluant"],
  ["inclure", "inclut incluent incluaient inclura incluraient a_inclus incluant"],
  ["accueillir", "accueille accueillent accueillaient accueillera accueilleraient a_accueilli accueillant"],
  ["savoir", "sait savent savaient saura sauraient a_su sachant"],
  ["vouloir", "veut veulent voulaient voudra voudraient a_voulu voulant"],
  ["naître", "naît naissent naissaient naîtra naîtraient est_née naissant"],
  ["vivre", "vit vivent vivaient vivra vivraient a_vécu vivant"],
  ["battre", "bat battent battaient battra battraient a_battu battant"],
  ["mettre", "met mettent mettaient mettra mettraient a_mis mettant"],
  ["suivre", "suit suivent suivaient suivra suivraient a_suivi suivant"],
  [
    "s\u2019inscrire",
    "s\u2019inscrit s\u2019inscrivent s\u2019inscrivaient s\u2019inscrira s\u2019inscriraient s\u2019est_inscrite s\u2019inscrivant",
  ],
  [
    "s\u2019élever",
    "s\u2019élève s\u2019élèvent s\u2019élevaient s\u2019élèvera s\u2019élèveraient s\u2019est_élevée s\u2019élevant",
  ],
])("%s is conjugated", (written, forms) => {
  const verb = named(written);
  expect([
    conjugate(verb, "present", "singular"),
    conjugate(verb, "present", "plural"),
    conjugate(verb, "imperfect", "plural"),
    conjugate(verb, "future", "singular"),
    conjugate(verb, "conditional", "plural"),
    conjugate(verb, "past", "singular", "f"),
    presentParticiple(verb),
  ]).toEqual(forms.split(" ").map((form) => form.replaceAll("_", " ")));
});

test.each([
  ["lever", "singular", "f", "aurait levé"],
  ["s\u2019effondrer", "plural", "f", "se seraient effondrées"],
  ["tomber", "plural", "m", "seraient tombés"],
] as const)("what is reported of « %s » (%s, %s) is « %s »", (written, number, gender, expected) => {
  expect(conjugate(named(written), "past-conditional", number, gender)).toBe(expected);
});

describe("the past agrees with its subject under être alone, when the pronoun is a direct object", () => {
  test.each([
    ["s\u2019effondrer", "singular", "m", "s\u2019est effondré"],
    ["s\u2019effondrer", "plural", "m", "se sont effondrés"],
    ["s\u2019effondrer", "plural", "f", "se sont effondrées"],
    ["se détendre", "plural", "m", "se sont détendus"],
    ["se reprendre", "plural", "f", "se sont reprises"],
    ["s\u2019adjuger", "singular", "f", "s\u2019est adjugé"],
    ["s\u2019adjuger", "plural", "f", "se sont adjugé"],
    ["s\u2019octroyer", "singular", "f", "s\u2019est octroyé"],
    ["s\u2019offrir", "plural", "f", "se sont offert"],
    ["se succéder", "plural", "f", "se sont succédé"],
    ["tomber", "plural", "f", "sont tombées"],
    ["ressortir", "singular", "f", "est ressortie"],
    ["passer", "singular", "f", "est passée"],
    ["redescendre", "plural", "m", "sont redescendus"],
    ["monter", "singular", "f", "a monté"],
    ["augmenter", "plural", "f", "ont augmenté"],
    ["reculer", "plural", "f", "ont reculé"],
    ["perdre", "plural", "m", "ont perdu"],
  ] as const)("%s, %s %s", (written, number, gender, form) => {
    expect(conjugate(named(written), "past", number, gender)).toBe(form);
  });
});

test.each([
  ["reculer", "present", "singular", "recule nettement"],
  ["reculer", "past", "plural", "ont nettement reculé"],
  ["se replier", "past", "plural", "se sont nettement repliées"],
  ["s\u2019adjuger", "past", "plural", "se sont nettement adjugé"],
] as const)("%s in the %s, with its adverb in its place", (written, tense, number, form) => {
  expect(conjugateWith(named(written), "nettement", tense, number, "f")).toBe(form);
});

test.each([
  ["prendre", "plural", "f", "prises"],
  ["prendre", "plural", "m", "pris"],
  ["devoir", "singular", "f", "due"],
  ["être", "plural", "f", "été"],
  ["atteindre", "plural", "m", "atteints"],
] as const)("the participle of %s (%s %s)", (written, number, gender, form) => {
  expect(pastParticiple(named(written), number, gender)).toBe(form);
});

test.each([
  ["reculer", verbs.reculer],
  ["s\u2019envoler", verbs.sEnvoler],
  ["s'envoler", verbs.sEnvoler],
  ["se replier", verbs.seReplier],
  ["maintenir", verbs.maintenir],
  ["se maintenir", verbs.seMaintenir],
  ["replier", null],
  ["danser", null],
])("« %s » is looked up", (written, verb) => {
  expect(lexicon.verb(written)).toBe(verb);
});

test("no two entries are written alike", () => {
  const written = Object.values<Verb>(verbs).map(infinitive);
  expect(new Set(written).size).toBe(written.length);
});

test.each(Object.entries<Verb>(verbs))("the entry %s stands under its infinitive in one word", (key, verb) => {
  const oneWord = infinitive(verb).replace(/^(?:se |s\u2019)(.)/, (pronoun, first: string) => {
    return pronoun.slice(0, pronoun.startsWith("se ") ? 2 : 1) + first.toUpperCase();
  });
  expect(key).toBe(oneWord);
});

test.each(Object.entries<Verb>(verbs))("the entry %s has the endings of the third persons", (_, verb) => {
  expect(verb.present[1].endsWith("nt")).toBe(true);
  expect(verb.imperfect.map((form) => form.slice(form.endsWith("aient") ? -5 : -3))).toEqual(["ait", "aient"]);
  expect(verb.future[0].endsWith("ra") && verb.future[1].endsWith("ront")).toBe(true);
  expect(verb.conditional[0].endsWith("rait") && verb.conditional[1].endsWith("raient")).toBe(true);
  expect(verb.presentParticiple.endsWith("ant")).toBe(true);
  const { m, f, fp } = verb.participle;
  expect(fp).toBe(f === m ? f : `${f}s`);
});
