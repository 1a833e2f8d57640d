/** What the invented events are made of: real organisations and models, invented people, and French as it comes in. */
const thing = (name, gender, number, article = "definite") => ({ name, gender, number, article });

export const makers = [
  { organization: "OpenAI", models: ["o3-mini", "GPT-4o", "o1", "GPT-4.5"] },
  { organization: "DeepSeek", license: "MIT", models: ["R1", "DeepSeek-V3"] },
  { organization: "Anthropic", models: ["Claude 3.5 Sonnet", "Claude 3.7 Sonnet", "Claude 3 Opus"] },
  { organization: "Mistral AI", license: "Mistral Research", models: ["Mistral Large 2", "Codestral", "Ministral 8B"] },
  { organization: "Google", license: "Gemma", models: ["Gemini 2.0 Flash", "Gemma 2"] },
  { organization: "Meta", license: "Llama 3.1 Community", models: ["Llama 3.1 405B", "Llama 4 Scout"] },
  { organization: "Alibaba", license: "Apache 2.0", models: ["Qwen2.5-Max", "QwQ-32B"] },
  {
    organization: thing("Institut de l’innovation technologique", "m", "singular"),
    license: "Apache 2.0",
    models: ["Falcon 3"],
  },
  {
    organization: thing("équipes de recherche de Hugging Face", "f", "plural"),
    license: "Apache 2.0",
    models: ["SmolLM2"],
  },
];

export const rivals = [
  "GPT-4o",
  "Claude 3.5 Sonnet",
  "Llama 3.1 405B",
  "Gemini 1.5 Pro",
  "o1",
  thing("modèle d’OpenAI", "m", "singular"),
  thing("modèles ouverts de même taille", "m", "plural"),
  thing("version précédente", "f", "singular"),
];

export const computes = [
  "une fraction des GPU qu’utilise OpenAI",
  "deux mille processeurs graphiques",
  "un seul centre de données",
  "des puces d’ancienne génération",
  "environ un dixième de la puissance de calcul de ses rivaux",
];
export const devices = [
  { device: "un smartphone", version: "1.5B" },
  { device: "un ordinateur portable" },
  { device: "un seul GPU", version: "quantifiée" },
  "une carte graphique grand public",
  "iPhone",
];
export const hosts = ["Hugging Face", "GitHub", { name: "boutique de modèles d’AWS", gender: "f", number: "singular" }];

export const companies = [
  "OpenAI",
  "Anthropic",
  "Mistral AI",
  "Coinbase",
  "Ledger",
  "Kraken",
  "Zama",
  "Morpho",
  "Sorare",
  "Érable Capital",
  { name: "jeune pousse lyonnaise Nuage", gender: "f", number: "singular" },
  { name: "Échanges réunis", gender: "m", number: "plural", article: "definite" },
];
export const rounds = ["série A", "série B", "série C", "amorçage", "tour stratégique", "dette convertible"];
export const investors = [
  "Sequoia Capital",
  "Andreessen Horowitz",
  "Bpifrance",
  "Paradigm",
  "Eurazeo",
  "Nvidia",
  "Microsoft",
  thing("fonds souverain norvégien", "m", "singular"),
  thing("actionnaires historiques", "m", "plural"),
  thing("Banque européenne d’investissement", "f", "singular"),
];

export const authors = [
  { author: "Hélène Vasseur", handle: "@hvasseur" },
  { author: "Karim Ould", handle: "@karim_ould" },
  { author: "Élodie Marchand", handle: "@elomarch" },
  { author: "Tomás Rey", handle: "@tomasrey_ai" },
  { author: "Aki Tanabe" },
  { author: { name: "collectif Onde claire", gender: "m", number: "singular" }, handle: "@ondeclaire" },
];
export const posts = [
  {
    text: "Le modèle tient sur mon téléphone. Je n’y croyais pas il y a six mois.",
    quote: "Je n’y croyais pas il y a six mois.",
    reported: "le modèle tient sur son téléphone",
  },
  { text: "Vendre aujourd’hui, c’est payer deux fois : une fois le spread, une fois le regret." },
  {
    text: "Les volumes ont doublé en une heure sur le carnet d’ordres. Quelqu’un sait quelque chose.",
    quote: "Quelqu’un sait quelque chose.",
    reported: "les volumes ont doublé en une heure",
  },
  { text: "On nous promettait des agents autonomes, nous avons eu des jetons autonomes." },
  {
    text: "Il ne reste que 12 % de l’offre à débloquer ; le marché fait comme si tout l’était déjà.",
    reported: "il ne reste que 12 % de l’offre à débloquer",
  },
  {
    text: "Aucun de ces projets n’a de clients. Pas un.",
    quote: "Pas un.",
    reported: "aucun de ces projets n’a de clients",
  },
  {
    text: "Une bonne nouvelle pour les mineurs, une mauvaise pour la facture d’électricité.",
    reported: "on tient « une bonne nouvelle pour les mineurs »",
  },
];
export const networks = ["X", "LinkedIn", "Mastodon", "Farcaster"];
export const languages = ["l’anglais", "le chinois", "l’espagnol"];

export const speakers = [
  { speaker: "Inès Hérault", role: "directrice générale d’Arc-en-ciel" },
  { speaker: "Yann Le Goff", role: "gérant chez Octet Capital" },
  { speaker: "Ombeline Astruc", role: "économiste" },
  { speaker: "Hugo Onfray" },
  { speaker: { name: "porte-parole d’OpenAI", gender: "m", number: "singular" } },
  { speaker: { name: "analystes de Kaiko", gender: "m", number: "plural", article: "definite" } },
  {
    speaker: { name: "présidente de l’autorité des marchés", gender: "f", number: "singular" },
    role: "interrogée par la presse",
  },
];
export const statements = [
  { quote: "Nous ne commentons pas les variations d’un jour." },
  { quote: "La question n’est plus de savoir si les modèles ouverts rattrapent les autres, mais quand." },
  { quote: "Ce marché a besoin de règles, pas de slogans !" },
  { paraphrase: "la baisse tient surtout à des ventes forcées" },
  { paraphrase: "aucun fonds de clients n’a été touché" },
  { paraphrase: "il faut attendre les chiffres de l’emploi américain avant de conclure" },
  { paraphrase: "on ne peut rien dire avant la fin du trimestre" },
];

export const studies = [
  {
    publisher: "DappRadar",
    subject: "les jeux blockchain",
    figures: [
      {
        label: thing("investissements dans les jeux blockchain", "m", "plural"),
        value: 1.8e9,
        unit: "USD",
        change: -38,
        lowestSince: 2020,
      },
      { label: thing("nombre de portefeuilles actifs quotidiens", "m", "singular"), value: 5.8e6, change: 12.4 },
      {
        label: thing("part des jeux dans l’activité", "f", "singular"),
        range: [26, 29],
        behind: thing("finance décentralisée (DeFi)", "f", "singular"),
      },
    ],
  },
  {
    publisher: "Chainalysis",
    subject: "les fonds volés",
    figures: [
      { label: thing("sommes dérobées aux plateformes", "f", "plural"), value: 2.2e9, unit: "USD", change: 21 },
      { label: thing("nombre de piratages recensés", "m", "singular"), value: 303, change: 7.4, highestSince: 2019 },
    ],
  },
  {
    publisher: thing("Banque des règlements internationaux", "f", "singular"),
    figures: [
      {
        label: thing("encours de stablecoins", "m", "singular"),
        value: 2.05e11,
        unit: "USD",
        change: 46,
        highestSince: "2022-05",
      },
    ],
  },
  {
    publisher: thing("Observatoire des cryptoactifs", "m", "singular"),
    subject: "l’adoption en Europe",
    figures: [
      {
        label: thing("proportion d’adultes détenteurs", "f", "singular"),
        value: 12,
        unit: "percent",
        change: { value: 2, unit: "points" },
      },
      { label: thing("transactions", "f", "plural"), value: 1_200_000, change: -3.1 },
      { label: thing("frais médians", "m", "plural"), value: 0.42, unit: "EUR", change: -61, lowestSince: "2021-11" },
    ],
  },
  {
    publisher: "Electric Capital",
    subject: "les développeurs",
    figures: [{ label: thing("développeurs actifs chaque mois", "m", "plural"), value: 23_600, change: -7 }],
  },
  {
    publisher: "Messari",
    figures: [
      { label: thing("recettes des réseaux d’IA", "f", "plural"), change: 104 },
      { label: thing("hashrate", "m", "singular"), change: 0 },
      { label: thing("usage des GPU loués", "m", "singular"), range: [18, 41] },
    ],
  },
];

export const analyses = [
  {
    heading: "Ce que le marché ne dit pas",
    paragraphs: [
      "Les jetons d’intelligence artificielle se négocient comme des promesses. Quand un modèle ouvert égale les modèles fermés, c’est la promesse de rareté qui s’use, pas la technologie.",
      "Les volumes, eux, n’ont pas bougé : c’est un marché d’habitués qui se regardent.",
    ],
  },
  {
    heading: "Un secteur sans clients ?",
    paragraphs: [
      "Sur Steam, des jeux plus anciens réunissent un public plus large. La comparaison est cruelle, mais elle est mesurée.",
    ],
    figures: [{ label: "joueurs simultanés", value: 1200 }],
  },
  {
    heading: "La liquidité d’abord",
    paragraphs: [
      "Un cours n’est qu’un accord entre deux pressés. Le week-end, il y a moins de pressés : les écarts s’élargissent et les records tombent sans témoin.",
    ],
  },
];

export const publishers = [
  "CoinDesk",
  "Les Échos",
  "The Block",
  "L’Agefi",
  "Reuters",
  "Bloomberg",
  "Hugging Face",
  "Communiqué de presse",
];

/** What model makers publish of their tests; the names are real, the figures plausible. */
export const scores = [
  {
    test: "AIME 2024",
    value: { value: 79.8, unit: "percent" },
    rival: "o1",
    rivalValue: { value: 79.2, unit: "percent" },
  },
  { test: "MATH-500", value: { value: 97.3, unit: "percent" } },
  { test: "Codeforces", value: 2029, rival: "o1", rivalValue: 2061 },
];

export const leads = [
  "Andreessen Horowitz",
  "SoftBank",
  "Paradigm",
  { name: "fonds Arvo", gender: "m", number: "singular" },
];
export const uses = [
  "étendre sa capacité de calcul",
  "le développement de ses produits en Europe",
  "recruter des chercheurs et à ouvrir un bureau à Paris",
];
export const listed = [
  { id: "nvidia", name: "NVIDIA Corporation", symbol: "NVDA" },
  { id: "microsoft", name: "Microsoft", symbol: "MSFT" },
  { id: "google", name: "Google", symbol: "GOOGL" },
];
