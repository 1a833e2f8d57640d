import { joinList } from "../french/list.ts";
import { regions } from "../french/region.ts";

/** What `--help` prints. */
export function help(): string {
  const [usual = "", ...others] = Object.keys(regions);
  const first = `${usual} (par défaut)`;
  return `Dépêche écrit des articles de marché en français à partir de données sourcées.

Usage\u00a0: depeche COMMANDE [options]

  kinds                       les types d’article et ce qu’il faut à chacun
  generate TYPE --market FICHIER [options]
                              écrit un article : article.md, article.html, article.json
  preview TYPE --market FICHIER [options] [--provenance]
                              montre un article dans le terminal
  capture --out FICHIER [--sector ID] [--benchmark ID] [--event FICHIER]
                              relève le marché auprès des sources et l’écrit dans un fichier
  sources [--json]            l’état de chaque source\u00a0: réponse, clé, appels restants
  proofread FICHIER [--facts article.json]
                              relit un article qu’une personne a modifié, contre ses données
  publish DOSSIER --to DESTINATION [options]
                              publie un article, en brouillon par défaut
  publish --edition NOM [--to DESTINATION]
                              publie ce qu’une édition a écrit
  run ÉDITION [--dry-run]     fait une édition\u00a0: écrit ses articles et les publie
  templates check [DOSSIER]   cherche les fautes des gabarits, sans données, et les met à l’essai
  templates new TYPE [--templates DOSSIER]
                              commence un type d’article par un squelette commenté
  templates show TYPE         ce qu’un type peut employer : champs et aides, avec des exemples
  schema market|event|config|article
                              le format des fichiers, en JSON Schema

Options de generate et de preview
  --market FICHIER            les données de marché (JSON ou YAML)\u202f; live les demande aux sources
  --event FICHIER             un événement, ou un dossier d’événements\u202f; autant de fois qu’il le faut
  --sector ID                 le secteur dont parle l’article
  --benchmark ID              l’indice, la catégorie, l’actif ou le marché entier auquel le comparer\u202f; l’indice dont parle un bilan de séance
  --asset ID                  l’actif d’où raconter la journée du marché
  --region RÉGION             ${joinList([first, ...others], "ou")}
  --seed N                    choisit la formulation\u00a0: mêmes données et même nombre, même texte
  --at DATE                   l’heure de l’article (ISO 8601 avec fuseau)\u202f; par défaut, celle du marché
  --config FICHIER            les réglages de la rédaction\u202f; par défaut, depeche.yaml s’il est là
  --templates DOSSIER         des gabarits qui remplacent les nôtres, fichier par fichier, avec leurs mots
                              (lexicon/) et leurs noms (entities.yaml)
  --recent DOSSIER            des articles déjà écrits, dont éviter les tournures\u202f; autant de fois qu’il le faut
  --previous article.json     l’article dont celui-ci est la version suivante ; une ligne y dit ce qui a changé dans les
                              faits, ou ce qui était faux ; sans rien de changé, rien n’est écrit
  --out DOSSIER               où écrire (generate\u202f; par défaut «\u00a0out\u00a0»)
  --provenance                d’où vient chaque chiffre, nom, date et mot, et pourquoi il a été retenu (preview)
  --appendix                  ajoute le tableau «\u00a0D’où viennent ces chiffres\u00a0» sous l’article (generate, preview)
  --json                      un seul document JSON sur la sortie standard
  --debug                     le détail d’une faute du programme

Options de publish et de run
  --to DESTINATION            une destination de depeche.yaml\u202f; autant de fois qu’il le faut
  --dry-run                   montre ce qui changerait, et ne change rien
  --status draft|publish      brouillon ou en ligne (publish DOSSIER)
  --confirm CODE              une remarque vérifiée, qui ne retient plus l’article (publish DOSSIER)
  --correction TEXTE          la note que lisent les lecteurs d’un article corrigé\u202f; sans elle, celle que
                              l’article porte, s’il en corrige un autre (publish DOSSIER)
  --withdraw                  retire l’article de la vue des lecteurs (publish DOSSIER)
  --embargo HEURE             rien n’est en ligne avant (07:30, ou une date avec fuseau) (publish DOSSIER)
  --summary FICHIER           ajoute le bilan d’une édition à un fichier Markdown

Codes de sortie\u00a0: 0 fait, 1 faute du programme, 2 demande ou fichier incorrect, 3 article bloqué,
4 source sans réponse utilisable, 5 destination refusée ou hors d’atteinte.
`;
}
