import { DepecheError } from "../error.ts";
import { type Decision, decide, isEdited } from "./decision.ts";
import { differencesBetween, sealOf } from "./fields.ts";
import type { Order } from "./order.ts";
import { type Outcome, outcome } from "./outcome.ts";
import type { Publication } from "./publication.ts";
import type { Remote, Target, Written } from "./target.ts";
import { tellPlan, tellRest, tellTakenBack, tellWritten } from "./told.ts";

/** What the rule asks of the machine. */
export interface PublishEffects {
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How long to wait before each new look at a target that gave no answer: it may still be writing. */
const patienceMs = [500, 2_000, 5_000] as const;

/** How often an article that changes under our eyes is looked at again before we leave it alone. */
const rounds = 3;

/**
 * Publishes one article at one target by the rule that all targets share: prove the credentials; look up; skip what is
 * there; write as a draft; read back and compare; publish only if asked; read the public address. An answer that was
 * lost leads to a look-up, never straight to a second write. A target's failure is an outcome, not an error.
 */
export async function publish(
  target: Target,
  publication: Publication,
  order: Order,
  effects: PublishEffects,
): Promise<Outcome> {
  try {
    await target.prove();
    return await follow({ target, publication, order: settled(order), effects }, rounds);
  } catch (error) {
    if (error instanceof DepecheError && error.exit === 5) {
      return outcome("failed", error.message, null, { code: error.code });
    }
    throw error;
  }
}

/** A publication that is held is written as a draft. */
function settled(order: Order): Order {
  return order.status === "publish" ? order : { ...order, holds: [] };
}

interface Job {
  readonly target: Target;
  readonly publication: Publication;
  readonly order: Order;
  readonly effects: PublishEffects;
}

async function follow(job: Job, left: number): Promise<Outcome> {
  const { target, publication, order } = job;
  const decision = decisionOn(await lookUp(job), job);
  if (decision.do === "nothing" || decision.do === "refuse") return tellRest(decision, order);
  if (decision.do === "publish" && isTakenBack(decision.remote, order)) return tellTakenBack(decision.remote);
  if (order.rehearsal) return rehearse(decision, job);
  if (decision.do === "publish") return goLive(decision.remote, job);
  if (decision.do === "withdraw") return withdraw(decision.remote, job);
  const prepared = await target.prepare(publication);
  // Pictures take time to send: what was true before them is looked at again just before the write.
  const again = decisionOn(await lookUp(job), job);
  if (!isSame(decision, again)) return again.do === decision.do || left === 0 ? moved(again) : follow(job, left - 1);
  const write = (): Promise<Written> =>
    decision.do === "create" ? prepared.create() : prepared.update(decision.remote);
  const isStillRight = async (): Promise<boolean> => isSame(decision, decisionOn(await lookUp(job), job));
  return readBack(await written(write, isStillRight, job), decision.do === "create", job, left);
}

function decisionOn(found: readonly Remote[], { target, publication, order }: Job): Decision {
  const status = order.status === "publish" && order.holds.length > 0 ? "draft" : order.status;
  return decide(found, target.fieldsOf(publication), publication, { ...order, status });
}

function isSame(before: Decision, now: Decision): boolean {
  if (before.do !== now.do) return false;
  return before.do !== "update" || now.do !== "update" || before.remote.revision === now.remote.revision;
}

function moved(decision: Decision): Outcome {
  const remote = decision.do === "create" ? null : decision.remote;
  const message = "L’article change pendant que nous l’écrivons\u00a0: rien n’a été écrit.";
  return outcome("conflict", message, remote, { code: "E_TARGET_CONFLICT" });
}

/**
 * What the target has, oldest first. Two jobs at once each leave a draft: all but the oldest go, whichever job sees it,
 * so that both end with the same one. What an editor touched never goes.
 */
async function lookUp({ target, publication, order }: Job): Promise<readonly Remote[]> {
  const found = await target.find(publication);
  if (order.rehearsal) return found;
  const [first, ...twins] = found.filter(({ state }) => state !== "binned");
  const surplus = twins.filter(
    (twin) =>
      first?.mark?.key === publication.key &&
      twin.mark?.key === publication.key &&
      twin.state === "draft" &&
      !isEdited(underSlug(twin, publication.slug)),
  );
  for (const twin of surplus) await target.discard(twin);
  return found.filter((remote) => !surplus.includes(remote));
}

/** The second of two is given another slug by the target itself, `slug-2`: that is no editor's hand. */
function underSlug(remote: Remote, slug: string): Remote {
  return "slug" in remote.fields ? { ...remote, fields: { ...remote.fields, slug } } : remote;
}

/**
 * Writes, and looks until it is seen there; writes once more only after looking in vain for as long as our patience, and
 * if nobody wrote in the meantime.
 */
async function written(write: () => Promise<Written>, isStillRight: () => Promise<boolean>, job: Job): Promise<Remote> {
  const first = await write();
  const found = await seen(job, first, isOurs(job));
  if (found !== null) return found;
  if (first.is === "done") throw lost("l’article reste introuvable après son écriture");
  if (!(await isStillRight())) throw lost(`${first.reason}, et l’article a changé entre-temps`);
  const second = await write();
  const late = await seen(job, second, isOurs(job));
  if (late !== null) return late;
  throw lost(second.is === "lost" ? second.reason : first.reason);
}

function isOurs({ publication }: Job): (remote: Remote) => boolean {
  return ({ mark }) => mark?.key === publication.key && mark.hash === publication.hash;
}

/** The article once it is as we wait for it, or null. After a good answer one look is enough. */
async function seen(job: Job, last: Written, isThere: (remote: Remote) => boolean): Promise<Remote | null> {
  for (const pause of last.is === "done" ? [0] : patienceMs) {
    if (pause > 0) await job.effects.wait(pause);
    const found = (await lookUp(job)).find(({ state }) => state !== "binned");
    if (found !== undefined && isThere(found)) return found;
    // Another job's text won the race: it is there, and it is for the rule to say what comes next.
    if (found !== undefined && last.is === "done" && found.mark?.key === job.publication.key) return found;
  }
  return null;
}

async function readBack(remote: Remote, isNew: boolean, job: Job, left: number): Promise<Outcome> {
  const { target, publication, order } = job;
  if (remote.mark?.hash !== publication.hash)
    return left === 0 ? moved({ do: "publish", remote }) : follow(job, left - 1);
  const differences = differencesBetween(target.fieldsOf(publication), remote.fields);
  if (differences.length > 0) {
    const names = differences.map(({ field }) => field);
    const isSuffixed = isNew && names.join() === "slug" && remote.state === "draft";
    if (isSuffixed) return slugTaken(remote, job);
    const message = `La destination n’a pas gardé ce qui lui a été envoyé (${names.join(", ")})\u00a0: l’article n’est pas publié.`;
    return outcome("altered", message, remote, { code: "E_TARGET_ALTERED", differences });
  }
  if (order.status === "publish" && order.holds.length === 0 && remote.state === "draft") return goLive(remote, job);
  return tellWritten(isNew, remote, order);
}

/** An article that this account may not see has the slug: ours would be published under another name, so it goes. */
async function slugTaken(remote: Remote, { target }: Job): Promise<Outcome> {
  await target.discard(remote);
  const message =
    "Un article que ce compte ne voit pas occupe déjà cette adresse\u00a0: le brouillon a été repris, rien ne reste.";
  return outcome("conflict", message, null, { code: "E_TARGET_CONFLICT" });
}

/** A draft that readers saw once was taken from them by somebody: no job brings it back. */
function isTakenBack({ mark, state }: Remote, { again }: Order): boolean {
  return state === "draft" && mark?.wasLive === true && !again;
}

async function goLive(remote: Remote, job: Job): Promise<Outcome> {
  if (isTakenBack(remote, job.order)) return tellTakenBack(remote);
  const live = await changed(remote, "published", job);
  if (live === null) throw lost("la publication n’a pas été confirmée, l’article est peut-être encore en brouillon");
  const problem = await job.target.readPublic(live, job.publication);
  if (problem === null) return outcome("published", "L’article est en ligne.", live);
  const message = `L’article est publié, mais sa page ne se lit pas comme prévu\u00a0: ${problem}.`;
  return outcome("altered", message, live, { code: "E_TARGET_ALTERED" });
}

async function withdraw(remote: Remote, job: Job): Promise<Outcome> {
  const draft = await changed(remote, "draft", job);
  if (draft === null) throw lost("le retrait n’a pas été confirmé, l’article est peut-être encore en ligne");
  return outcome("withdrawn", "L’article n’est plus en ligne\u202f; il reste en brouillon.", draft);
}

/** Sets a state, once more only after looking, and never over what an editor has changed in the meantime. */
async function changed(remote: Remote, state: "draft" | "published", job: Job): Promise<Remote | null> {
  const isThere = (found: Remote): boolean => found.id === remote.id && found.state === state;
  const first = await seen(job, await job.target.setState(remote, state), isThere);
  if (first !== null && isThere(first)) return first;
  const now = (await lookUp(job)).find(({ id }) => id === remote.id);
  if (now === undefined || sealOf(now.fields) !== sealOf(remote.fields)) return null;
  const second = await seen(job, await job.target.setState(now, state), isThere);
  return second !== null && isThere(second) ? second : null;
}

function lost(reason: string): DepecheError {
  return new DepecheError("E_TARGET_UNREACHABLE", `La destination n’a pas répondu comme il faut\u00a0: ${reason}.`);
}

function rehearse(decision: Exclude<Decision, { do: "nothing" | "refuse" }>, job: Job): Outcome {
  const wanted = job.target.fieldsOf(job.publication);
  const remote = decision.do === "create" ? null : decision.remote;
  const writes = decision.do === "create" || decision.do === "update";
  const differences = writes ? differencesBetween(remote?.fields ?? {}, wanted) : [];
  const stays = remote !== null && isTakenBack(remote, job.order);
  const order: Order = stays ? { ...job.order, status: "draft" } : job.order;
  return outcome("planned", tellPlan(decision, order), remote, { differences });
}
