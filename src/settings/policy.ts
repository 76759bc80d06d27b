import { readPattern } from './pattern.ts';
import { type Choices, choicesSchema, DEFAULT_CHOICES, type Settings, siteRuleSchema } from './schema.ts';

/** What an organisation sets for its readers, by the browser's policies (managed storage); see POLICY.md for how. */
export interface Policy {
  /** What it sets, and else what holds at first. */
  choices: Choices;
  /** The organisation's rules, which come before all of the reader's. */
  sites: Settings['sites'];
  /** Whether readers may have lists of their own. */
  lists: boolean;
  /** What no reader can change; with `sites`, no rule counts but the organisation's. */
  locked: readonly Lockable[];
  /** The parts that could not be read, and do not hold: `mode`, `sites → example.com`. */
  unread: readonly string[];
}

export const NO_POLICY: Policy = {
  choices: DEFAULT_CHOICES,
  sites: {},
  lists: true,
  locked: [],
  unread: [],
};

const { version: _version, changed: _changed, ...SETTABLE } = DEFAULT_CHOICES;

export type Lockable = keyof typeof SETTABLE | 'sites';

/** What can be read of a policy holds, whatever else is wrong with it. */
export function readPolicy(data: unknown): Policy {
  if (data === undefined || data === null) return NO_POLICY;
  if (!isPlain(data)) return { ...NO_POLICY, unread: ['(all)'] };
  const { sites, lists = true, locked, ...choices }: Record<string, unknown> = { ...data };
  const read = [readChoices(choices), readSites(sites), readLocked(locked)] as const;
  const isWrong = typeof lists !== 'boolean';
  return {
    choices: read[0].choices,
    sites: read[1].sites,
    lists: isWrong || lists,
    locked: read[2].locked,
    unread: [...read.flatMap(({ unread }) => unread), ...(isWrong ? ['lists'] : [])],
  };
}

function readChoices(data: Record<string, unknown>): Pick<Policy, 'choices' | 'unread'> {
  const wrong = new Set(Object.keys(data).filter((key) => !Object.hasOwn(SETTABLE, key)));
  for (const { path } of choicesSchema().safeParse({ ...DEFAULT_CHOICES, ...data }).error?.issues ?? []) {
    wrong.add(String(path[0]));
  }
  const right = Object.fromEntries(Object.entries(data).filter(([key]) => !wrong.has(key)));
  return { choices: choicesSchema().parse({ ...DEFAULT_CHOICES, ...right }), unread: [...wrong] };
}

function readSites(data: unknown): Pick<Policy, 'sites' | 'unread'> {
  if (data === undefined) return { sites: {}, unread: [] };
  if (!isPlain(data)) return { sites: {}, unread: ['sites'] };
  const sites = new Map<string, Settings['sites'][string]>();
  const unread: string[] = [];
  for (const [site, rule] of Object.entries(data)) {
    const pattern = readPattern(site);
    const parsed = isPlain(rule) ? siteRuleSchema().safeParse({ ...rule, changed: 0 }) : undefined;
    if (pattern !== undefined && parsed?.success) sites.set(pattern, parsed.data);
    else unread.push(`sites → ${site}`);
  }
  return { sites: Object.fromEntries(sites), unread };
}

function readLocked(data: unknown = []): Pick<Policy, 'locked' | 'unread'> {
  if (!Array.isArray(data)) return { locked: [], unread: ['locked'] };
  return {
    locked: data.filter(isLockable),
    unread: data
      .filter((one) => !isLockable(one))
      // Not every object can be made a text of.
      .map((one) => `locked → ${typeof one === 'string' ? one : JSON.stringify(one)}`),
  };
}

function isPlain(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isLockable(name: unknown): name is Lockable {
  return name === 'sites' || (typeof name === 'string' && Object.hasOwn(SETTABLE, name));
}

/** What holds: what the reader chose, under what an organisation set. */
export interface Held extends Settings {
  policy: Policy;
}

/** What an organisation locked without saying how, is as it is at first. */
export function underPolicy(own: Settings, policy: Policy): Held {
  return { ...own, ...only(policy.locked, { ...policy.choices, sites: {} }), policy };
}

/** What holds until a reader chooses. What is locked is none of that: it is not to stay when the policy goes. */
export function firstUnder({ choices, locked }: Policy): Choices {
  return { ...choices, ...only(locked, DEFAULT_CHOICES) };
}

/** The reader's own settings when what holds was changed: what is locked stays as they had it. */
export function ownAfter(own: Settings, policy: Policy, { sites, hidden, ...choices }: Settings): Settings {
  return { ...choicesSchema().parse(choices), sites, hidden, ...only(policy.locked, own) };
}

function only(names: readonly string[], whole: object) {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name)));
}

/** Tells of each setting whether no reader can change it. */
export function lockOf({ policy }: Held): (name: Lockable) => boolean {
  return (name) => policy.locked.includes(name);
}
