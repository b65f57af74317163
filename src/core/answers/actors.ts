/** The steps by who acts: what each desk has to do with a project. */
import {
  APPROVER,
  BUILDER,
  BUREAU,
  CITY_BUREAU,
  CITY_PROJECTS,
  CITY_RULES,
  COUNTERPARTS,
  FINANCE,
  laneOf,
  REVIEWERS,
  SECRECY,
  UNIT,
  UNSTATED,
} from '../law/steps.ts';
import type { Step } from './route.ts';

/** Somebody who acts, or to whom a step goes, with the names that the steps have for it. */
interface Actor {
  readonly actor: string;
  readonly names: readonly string[];
}

const called = (actor: string, ...others: readonly string[]): Actor => ({ actor, names: [actor, ...others] });

/** The unit itself as the text names it where it acts: 项目单位 and 项目建设单位 (口径 `terms-vary`: the same in the end). */
const OWN_NAMES: readonly string[] = [UNIT, BUILDER];
/** 第十条: the departments that build together; the unit is one of them. */
const TOGETHER = '参建部门';

const OWN = called(UNIT, BUILDER, TOGETHER);
const UNNAMED = called('条文未写明由谁办', UNSTATED);

/**
 * From the project outwards: the unit, the district's bodies, the city's and the province's; then what the city's rules settle, and what
 * the text leaves open. 行业专家 and 招标代理, whom 第十七条 has invited, have no desk of their own here.
 */
const ACTORS: readonly Actor[] = [
  OWN,
  called('项目主管部门'),
  // 审批部门 is 区政务服务和数据管理局 by 第十八条.
  called(BUREAU, APPROVER),
  called(FINANCE),
  called('区发展和改革委员会'),
  called('区委网信办'),
  called(SECRECY),
  called('区教体局'),
  called('区卫健委'),
  called('区国资办'),
  called('相关行业主管部门'),
  called('数据资源管理部门'),
  called(REVIEWERS),
  called('推进政府职能转变和数字政府建设工作专班'),
  called('对口单位', '对口市直单位', COUNTERPARTS),
  called(CITY_BUREAU),
  called(CITY_PROJECTS),
  called('市财政部门'),
  called('市领导小组办公室'),
  called('省、市领导小组'),
  called('按市细则办', CITY_RULES),
  UNNAMED,
];

const named = new Map<string, ReadonlySet<Actor>>();

/** Whom the words for a step name; looked up once for the few words that there are. */
function namedIn(words: string): ReadonlySet<Actor> {
  const known = named.get(words);
  if (known !== undefined) return known;
  const found = new Set(ACTORS.filter(({ names }) => names.some((name) => words.includes(name))));
  named.set(words, found);
  return found;
}

/**
 * How a step is the unit's own. `named`: the text has 项目单位 or 项目建设单位 do it. `together`: another body does it with the unit.
 * `by-sense`: the text names nobody (or 项目主管部门, which it does not define), and what is done is done on the project's side.
 */
export type OwnPart = 'named' | 'together' | 'by-sense';

/** How a step is the unit's own; undefined where it is somebody else's. */
export function ownPartOf({ id, by }: Pick<Step, 'id' | 'by'>): OwnPart | undefined {
  if (OWN_NAMES.some((name) => by.includes(name))) return 'named';
  if (by.includes(TOGETHER)) return 'together';
  return laneOf(id).lane === 'project' ? 'by-sense' : undefined;
}

/** What one body has to do with a project. */
export interface ActorSteps {
  readonly actor: string;
  /** Whether it is the unit itself. */
  readonly own: boolean;
  /** The steps that it takes, alone or with others, in the order of the route. */
  readonly steps: readonly Step[];
  /** The steps that others take toward it. */
  readonly receives: readonly Step[];
}

/**
 * The steps that do not fall away by who acts, in a fixed order: the unit first, what the text leaves open (条文未写明) last. A step of two
 * bodies stands with both. A body that only receives has no steps; one without either is left out.
 */
export function groupByActor(steps: readonly Step[]): readonly ActorSteps[] {
  const due = steps.filter(({ status }) => status !== 'not-required');
  return ACTORS.map((each) => ({
    actor: each.actor,
    own: each === OWN,
    steps: due.filter(({ by }) => namedIn(by).has(each)),
    // Where the text does not say to whom, it goes to nobody.
    receives: each === UNNAMED ? [] : due.filter(({ to }) => to !== undefined && namedIn(to).has(each)),
  })).filter((group) => group.steps.length > 0 || group.receives.length > 0);
}
