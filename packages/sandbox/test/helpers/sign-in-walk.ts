import { TOTP } from 'otpauth';
import { expect } from 'vitest';
import type { Sandbox } from '../../src/create-sandbox.ts';
import { newProject, type TestProject } from '../../src/testing/test-project.ts';
import { callApi, type Reply } from './api-caller.ts';
import { otherThan } from './codes.ts';
import { type Holder, type Issued, SignInModel } from './sign-in-model.ts';
import { walkedOrganizations, walkers, walkSeed } from './walk-seed.ts';
import type { Step } from './walk-step.ts';

type Body = { member_id?: string; [field: string]: unknown };

const WAITS = [1, 29, 31, 61, 121, 301, 601, 3601];

/** Walks two projects with the same addresses and numbers, beside a model of what each has given out. */
export class SignInWalk {
  /** How often each act succeeded. */
  readonly successes = new Map<string, number>();
  readonly #sandbox: Sandbox;
  readonly #projects = [newProject(), newProject()];
  readonly #model: SignInModel;

  /** @param startedAt what the sandbox's clock stands at, in milliseconds */
  constructor(sandbox: Sandbox, startedAt: number) {
    this.#sandbox = sandbox;
    this.#model = new SignInModel(startedAt);
    for (const { uuid } of this.#projects) sandbox.importSeed(uuid, walkSeed(uuid));
  }

  async take(step: Step): Promise<void> {
    await this[step.act](step);
  }

  async send(step: Step) {
    const project = this.#ownProject(step);
    const email_address = walkers[step.pick % walkers.length] ?? '';
    const isDiscovery = step.pick % 3 === 0;
    const path = isDiscovery ? 'email/discovery/send' : 'email/login_or_signup';
    const organization = isDiscovery ? {} : { organization_id: this.#slug(step) };
    if (!(await this.#call(step, project, `magic_links/${path}`, { email_address, ...organization }))) return;
    const [message] = this.#sandbox.messages({ project: project.uuid, to: email_address });
    this.#model.links.push({
      ...this.#model.issue(project, 3600),
      email: email_address,
      token: new URL(message?.link ?? '').searchParams.get('token') ?? '',
      isDiscovery,
    });
  }

  async open(step: Step) {
    const link = this.#choose(step, this.#model.links);
    if (!link) return;
    const { token, isDiscovery } = link;
    const project = this.#projectOf(step, link);
    const reply = isDiscovery
      ? await this.#call(step, project, 'magic_links/discovery/authenticate', {
          discovery_magic_links_token: token,
        })
      : await this.#call(step, project, 'magic_links/authenticate', { magic_links_token: token });
    if (!reply) return;
    this.#model.expectAlive(link, project, 'a link');
    expect(reply.answer.member?.email_address ?? reply.answer.email_address).toBe(link.email);
    link.ended = true;
  }

  async exchange(step: Step) {
    const holder = this.#holder(step, ({ isSession }) => !isSession);
    if (!holder) return;
    const body = { organization_id: this.#slug(step) };
    await this.#callAs(step, holder, 'discovery/intermediate_sessions/exchange', body);
  }

  async text(step: Step) {
    const { holder, target } = this.#member(step);
    if (!holder || !target) return;
    const number = step.pick % 2 ? { mfa_phone_number: `+1201555${1000 + (step.pick % 9000)}` } : {};
    await this.#callAs(step, holder, 'otps/sms/send', { ...target, ...number });
  }

  async code(step: Step) {
    const { holder, target } = this.#member(step);
    const mine = this.#model.codes.filter(({ memberId }) => memberId === target?.member_id);
    const issued = this.#choose(step, step.honest ? mine : this.#model.codes);
    if (!holder || !target || !issued) return;
    const code = !step.honest && step.pick % 4 === 0 ? otherThan(issued.code) : issued.code;
    const enrolment = step.pick % 3 ? {} : { set_mfa_enrollment: 'enroll' };
    const body = { ...target, code, ...enrolment };
    const reply = await this.#callAs(step, holder, 'otps/sms/authenticate', body);
    if (!reply) return;
    const right = this.#model.codes.find((each) => each.memberId === target.member_id && each.code === code);
    if (!right) throw new Error('A code worked that was not texted to the member.');
    this.#model.expectAlive(right, reply.project, 'a texted code');
    right.ended = true;
  }

  async enrolApp(step: Step) {
    const { holder, target } = this.#member(step);
    if (!holder || !target) return;
    const reply = await this.#callAs(step, holder, 'totp', target);
    if (reply) this.#model.totpSecrets.set(target.member_id, reply.answer.secret ?? '');
  }

  async appCode(step: Step) {
    const { holder, target } = this.#member(step);
    const secret = this.#model.totpSecrets.get(target?.member_id ?? '');
    if (!holder || !target || !secret) return;
    const at = step.honest ? 0 : (step.pick % 9) - 4;
    const code = new TOTP({ secret }).generate({ timestamp: this.#model.now + at * 30_000 });
    const reply = await this.#callAs(step, holder, 'totp/authenticate', { ...target, code });
    if (reply) this.#model.spendTotpCode(target.member_id, code);
  }

  async refresh(step: Step) {
    const holder = this.#holder(step, ({ isSession }) => isSession);
    const duration = step.pick % 2 ? { session_duration_minutes: 5 + (step.pick % 100) } : {};
    if (holder) await this.#callAs(step, holder, 'sessions/authenticate', duration);
  }

  async revoke(step: Step) {
    const holder = this.#holder(step, ({ isSession }) => isSession);
    if (!holder || step.pick % 3) return;
    if (await this.#callAs(step, holder, 'sessions/revoke', {})) holder.ended = true;
  }

  async wait({ pick }: Step) {
    const seconds = WAITS[pick % WAITS.length] ?? 1;
    for (const { uuid } of this.#projects) this.#sandbox.advanceClock(uuid, seconds);
    this.#model.now += seconds * 1000;
  }

  /** A call that shows a session, or what stands before one. If it is answered, it must have been theirs. */
  async #callAs(step: Step, holder: Holder, path: string, body: Body) {
    const project = this.#projectOf(step, holder);
    const { token, jwt, isSession } = holder;
    const session = step.pick % 5 === 0 && jwt ? { token, jwt } : { token };
    const reply = isSession
      ? await this.#call(step, project, path, body, session)
      : await this.#call(step, project, path, { ...body, intermediate_session_token: token });
    if (!reply) return undefined;
    this.#model.expectAlive(holder, project, 'a token');
    if (body.member_id) this.#model.expectServes(holder, body.member_id);
    const { member, session_token } = reply.answer;
    if (member) expect(member.email_address, 'worked for another address').toBe(holder.email);
    if (!isSession && session_token) holder.ended = true;
    return { ...reply, project };
  }

  /** @returns undefined where it was refused */
  async #call(
    step: Step,
    project: TestProject,
    path: string,
    body: Body,
    session?: { token: string; jwt?: string },
  ): Promise<Reply | undefined> {
    const reply = await callApi(this.#sandbox, project, step.prefix, `POST /b2b/${path}`, body, session);
    expect(reply.status === 501 || reply.status < 500, reply.text).toBe(true);
    const foreign = this.#projects.find((other) => other !== project)?.uuid;
    expect(reply.text, 'shows the state of another project').not.toContain(foreign);
    const messages = this.#sandbox.messages({ project: project.uuid });
    const text = messages.find(({ channel }) => channel === 'sms');
    this.#model.learnCode(project, reply.answer.member_id ?? body.member_id ?? '', text);
    if (reply.status !== 200) return undefined;
    this.successes.set(step.act, (this.successes.get(step.act) ?? 0) + 1);
    this.#model.learn(project, reply.answer);
    return reply;
  }

  #member(step: Step) {
    const holder = this.#holder(step, ({ member }) => member !== undefined);
    const other = this.#model.members[Math.trunc(step.pick / 7) % this.#model.members.length];
    const member = step.honest ? holder?.member : other;
    return { holder, target: member && { member_id: member.id, organization_id: member.organizationId } };
  }

  #holder(step: Step, fits: (holder: Holder) => boolean): Holder | undefined {
    return this.#choose(step, this.#model.holders.filter(fits));
  }

  #choose<Item>(step: Step, list: Item[]): Item | undefined {
    return step.honest ? list.at(-1) : list[step.pick % list.length];
  }

  #projectOf(step: Step, { project }: Issued): TestProject {
    return step.honest || step.pick % 4 ? project : this.#ownProject(step);
  }

  #ownProject = ({ project }: Step): TestProject => this.#projects[project] ?? newProject();

  #slug = ({ pick }: Step): string => walkedOrganizations[pick % 2] ?? '';
}
