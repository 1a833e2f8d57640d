import type { HelperName } from "./all.ts";

/** What an editor is told of a helper. */
export interface HelperNote {
  /** One French sentence, ended. */
  readonly says: string;
  /** A call that may be copied; it runs on the example day, and on what `on` names of it. */
  readonly example: string;
  /** Where in the data the example stands: `events.study[].figures[]`; the root by default. */
  readonly on?: string;
}

/** Every helper as the guide and `templates show` present it, in the order in which an editor meets them. */
export const helperNotes = {
  titre: {
    says: "Une variante du titre ; écrivez-en trois.",
    example: "{{#titre}}{{le sector}} {{bouge sector.change}}{{/titre}}",
  },
  titreSeo: {
    says: "Le titre pour les moteurs de recherche, 60 signes au plus.",
    example: "{{#titreSeo}}{{le sector}} {{bouge sector.change}}{{/titreSeo}}",
  },
  description: {
    says: "La description pour les moteurs de recherche, de 140 à 160 signes.",
    example: "{{#description}}{{le sector}} {{bouge sector.change}}.{{/description}}",
  },
  chapo: { says: "Le chapô.", example: "{{#chapo}}{{le sector}} {{bouge sector.change}}.{{/chapo}}" },
  resume: {
    says: "Le dernier paragraphe, qui commence par « Résumé : ».",
    example: "{{#resume}}Résumé : {{le sector}} {{bouge sector.change}}.{{/resume}}",
  },
  etiquettes: {
    says: "Les étiquettes de l'article, une par ligne, derrière un tiret.",
    example: "{{#etiquettes}}- {{nom benchmark}}{{/etiquettes}}",
  },

  varie: {
    says: "Plusieurs façons de dire, séparées par {{ou}} ; la graine choisit, et l'article n'en redit aucune tant qu'une autre est libre.",
    example: '{{#varie}}Le secteur{{ou}}Tout le secteur{{/varie}} {{bouge sector.change nombre="singulier"}}.',
  },
  place: {
    says: "Ce qui n'est imprimé que si la partie a assez de place : moins de mots que jusqua, ou plus que depuis.",
    example: "{{#place jusqua=60}}Le relevé est arrêté {{heure asOf}}.{{/place}}",
  },

  nom: { says: "Le nom seul, avec son symbole la première fois.", example: "{{nom worst}}" },
  intitule: {
    says: "Le nom tel que la source l'écrit, et son symbole, pour un tableau.",
    example: "{{intitule worst}}",
  },
  le: { says: "Le nom derrière son article, s'il en a un.", example: "{{le benchmark}}" },
  il: {
    says: "Le même nom repris, par un pronom quand personne ne peut s'y tromper.",
    example: '{{le best}} {{bouge best.change}}. {{il best}} {{accord best "peser"}} {{montant best.marketCap}}.',
  },
  du: { says: "Le nom derrière « de », contracté ou élidé.", example: "la baisse {{du benchmark}}" },
  au: { says: "Le nom derrière « à », contracté.", example: "par rapport {{au benchmark}}" },
  que: { says: "Le nom derrière « que », élidé.", example: "autant {{que benchmark}}" },

  accord: {
    says: "Un verbe accordé avec son sujet, ou avec une liste ; dit= le met au conditionnel quand la donnée n'est pas prouvée.",
    example: '{{le sector}} {{accord sector "peser"}} {{montant sector.marketCap}}',
  },
  qualifie: { says: "Un adjectif accordé avec son sujet.", example: '{{qualifie sector "petit"}}' },
  participe: { says: "Un participe passé accordé avec son sujet.", example: '{{participe sector "publier"}}' },

  mesure: { says: "Un chiffre dans son unité, quelle qu'elle soit.", example: "{{mesure benchmark.level}}" },
  pourcentage: {
    says: "Un pourcentage, sans son signe que les mots disent, ou avec lui (signe=true).",
    example: "{{pourcentage sector.change signe=true}}",
  },
  points: { says: "Un écart entre deux pourcentages.", example: "{{points gap}}" },
  montant: {
    says: "Une somme ; en abrégé pour un titre ou un tableau (signe=true).",
    example: "{{montant sector.marketCap}}",
  },
  nombre: {
    says: "Un nombre, seul ou suivi de ce qu'il compte (de=).",
    example: '{{nombre value de="jetons"}}',
    on: "events.study[].figures[]",
  },
  ordinal: { says: "Un rang.", example: "{{ordinal worst.rank}}" },
  plage: {
    says: "Deux chiffres de même unité, d'un bout à l'autre.",
    example: "{{plage low high}}",
    on: "events.study[].figures[].range",
  },
  multiple: {
    says: "Une forte variation par ce qui la multiplie ou la divise ; une autre par son pourcentage.",
    example: "{{le sector}} {{multiple sector.changes.ytd}}",
  },
  fraction: {
    says: "Une part : la moitié, un tiers ; à défaut, le pourcentage.",
    example: "{{fraction low}}",
    on: "events.study[].figures[].range",
  },

  bouge: {
    says: "Le verbe d'un mouvement, accordé avec ce qui bouge, et son ampleur.",
    example: "{{le sector}} {{bouge sector.change}}",
  },
  mouvement: { says: "Le nom d'un mouvement, et son ampleur.", example: "{{mouvement sector.change}}" },
  tendance: {
    says: "« En hausse de », « en baisse de », sans degré, pour une longue durée.",
    example: "{{tendance sector.change}}",
  },

  compare: {
    says: "De combien une variation dépasse l'autre, derrière « soit ».",
    example: "soit {{compare gap benchmark}}",
  },
  performe: { says: "Qui a fait mieux que l'autre.", example: "{{le sector}} {{performe gap benchmark}}" },
  contraste: {
    says: "L'autre variation, en regard de celle qui vient d'être dite, derrière une virgule.",
    example: "{{le sector}} {{bouge sector.change}}, {{contraste gap benchmark}}",
  },
  fois: {
    says: "Combien de fois un mouvement est plus ample que l'autre.",
    example: "un mouvement {{fois ratio benchmark}}",
  },
  rang: {
    says: "Ce qu'a fait le premier ou le dernier d'un groupe.",
    example: "{{le worst}} accuse {{rang worst.rank}}",
  },
  taille: { says: "Une taille à côté d'une autre.", example: "{{taille best.sizeAgainst}}", on: "groups[]" },
  calibre: { says: "Une taille par sa classe.", example: "{{calibre best.size}}" },
  rebours: {
    says: "Qui va contre l'autre ; avec « de », « à rebours », devant « du ».",
    example: "{{le best}}, {{rebours best.change sector.change}}",
  },
  eventail: {
    says: "Du plus petit au plus grand mouvement d'une liste, comme attribut d'un sujet au pluriel.",
    example: "Les jetons suivis {{eventail members sigle=false}}",
  },
  respectivement: {
    says: "Deux ou trois mouvements dans une seule phrase.",
    example: "{{respectivement members}}",
    on: "elsewhere[].panel",
  },

  humeur: {
    says: "L'humeur que mesure un indice de sentiment ; avec « de », derrière le nom de l'indice.",
    example: '{{nom market.sentiment}}, sur un niveau {{humeur market.sentiment.mood avec="de"}}',
  },

  bilan: {
    says: "Combien montent et combien baissent ; suite= dit ce qui vient derrière.",
    example: "{{bilan breadth}}.",
  },
  effectif: { says: "Combien ils sont.", example: "les {{effectif breadth}}" },
  parmi: {
    says: "« Parmi lesquels », accordé, devant quelques-uns de ceux que l'on compte.",
    example: "{{effectif breadth}}, {{parmi breadth}} {{le best}}",
  },

  quand: { says: "Une date, comme on l'écrit d'aussi près ou d'aussi loin.", example: "{{quand asOf jour=true}}" },
  veille: { says: "Une date par rapport à une autre.", example: "{{veille foremost.statement.date asOf}}" },
  ilya: { says: "Depuis combien de temps, à compter de l'article.", example: "{{ilya foremost.statement.date}}" },
  moment: { says: "Le moment de la journée, et de quel jour.", example: "{{moment asOf}}" },
  heure: { says: "L'heure, et celle de quel lieu.", example: "{{heure asOf}}" },
  depuis: { says: "Depuis quand.", example: "{{depuis foremost.statement.date}}" },
  extreme: {
    says: "« Au plus bas depuis », « au plus haut depuis ».",
    example: "{{extreme lowestSince}}",
    on: "events.study[].figures[]",
  },
  apres: {
    says: "Combien de temps après un événement, devant « la publication ».",
    example: "{{apres foremost.statement.age}} la publication",
  },
  sur: { says: "La durée d'une variation.", example: "{{sur sector.change}}" },
  seance: { says: "La séance de bourse où l'on est.", example: "{{seance session}}" },
  periode: { says: "La période d'un chiffre d'étude.", example: "{{periode value}}", on: "events.study[].figures[]" },

  texte: {
    says: "Un texte de la source, sans guillemets ; un champ écrit seul, {{license}}, l'appelle.",
    example: 'traduit {{texte foremost.socialPost.translatedFrom avec="de"}}',
  },
  mot: {
    says: "Un texte gardé lettre pour lettre, sans majuscule de notre fait.",
    example: "{{mot foremost.statement.role}}",
  },
  cite: { says: "Les mots exacts de quelqu'un, entre guillemets.", example: "{{cite foremost.statement.quote}}" },
  selon: {
    says: "« Selon » qui le dit : l'auteur d'une affirmation, sinon la source.",
    example: "{{selon sector.change}}",
  },
  reserve: {
    says: "Dans un titre, « , selon » qui le dit quand la donnée n'est pas prouvée ; rien quand elle l'est.",
    example: "{{le author}} publie un message{{reserve reported}}",
    on: "events.socialPost[]",
  },
  origine: { says: "Le nom de la source d'une donnée.", example: "d'après {{origine sector.change}}" },
  rapporte: {
    says: "Des propos rapportés, derrière « que ».",
    example: "Elle affirme {{rapporte foremost.statement.paraphrase}}.",
  },
  lien: {
    says: "Un lien vers l'adresse qu'est la donnée.",
    example: '{{lien foremost.statement.url texte="lire la déclaration"}}',
  },

  liste: {
    says: "« A, B et C » : le bloc est écrit pour chaque élément de la liste.",
    example: "{{#liste members}}{{le this sigle=false}}{{/liste}}",
  },
  enchaine: {
    says: "Un mot de liaison entre deux propositions, ou un point quand la phrase serait trop longue.",
    example: '{{le best}} {{bouge best.change}} {{enchaine "tandis que"}} {{le worst}} {{bouge worst.change}}.',
  },

  desormais: {
    says: "Dans la ligne de mise à jour, ce qu'est un chiffre et ce qu'il était ; ici, entre deux variations.",
    example: "{{desormais sector.change benchmark.change sujet=sector}}",
  },
  rectifie: {
    says: "Dans la note de correction, le chiffre juste et le faux ; ici, entre deux variations.",
    example: "{{rectifie sector.change benchmark.change sujet=sector}}",
  },
  manque: {
    says: "Dans la ligne de mise à jour, un chiffre que l'on ne connaît plus.",
    example: "{{manque sector.marketCap sujet=sector}}",
  },
} as const satisfies Readonly<Record<Exclude<HelperName, "option">, HelperNote>>;

/** What each option does, wherever a helper takes it. */
export const optionNotes: Readonly<Record<string, string>> = {
  agence: "true : la date à la manière des agences, « lundi », « ce lundi »",
  an: "true : la date avec son année, pour une signature",
  article: "false : le nom du mouvement sans « un » ni « une »",
  avec: "« de », « à » ou « en » : le petit mot que l'aide imprime devant, contracté ou élidé",
  de: "ce que l'on compte, un nom du lexique",
  decimales: "le nombre de décimales imprimées",
  depuis: "seulement à partir de ce nombre de mots",
  dit: "la donnée dont dépend le verbe : au conditionnel si elle n'est pas prouvée",
  forme: "« courte » ou « pleine » : laquelle des deux formes du nom",
  fort: "true : le mot le plus fort qui soit vrai",
  fuseau: "false : l'heure sans dire de quel lieu",
  genre: "« m » ou « f » : le genre de ce qui bouge, quand le gabarit met un autre nom devant",
  jour: "true : nomme toujours le jour de la semaine ; false : jamais",
  jusqua: "seulement jusqu'à ce nombre de mots",
  neutre: "true : un mot sans degré",
  nie: "true : « n'a … que » et le reste, la négation devant le verbe",
  nombre: "« singulier » ou « pluriel » : le nombre de ce qui bouge, quand le gabarit met un autre nom devant",
  parmi: "combien de rangs il y a : « second » de deux",
  reprise: "true : « il », « sa capitalisation », derrière une phrase qui a le même sujet",
  relatif: "true : « hier », « lundi », ce qui n'est vrai que le jour de l'article",
  seul: "true : le mot sans son chiffre ; pour l'heure, sans date à côté",
  sigle: "false : sans le symbole",
  signe: "true : avec + ou −, ou en abrégé pour une somme ; false : sans",
  style: "« entre » ou « de » : « entre 26 et 29 % », « de 26 à 29 % »",
  suite: "« rien », « liste » ou « exception » : ce que le gabarit écrit derrière",
  sujet: "ce qui bouge, quand ce n'est pas ce dont parle la donnée",
  temps: "« présent », « imparfait », « passé », « futur » ou « conditionnel »",
  texte: "les mots du lien",
};
