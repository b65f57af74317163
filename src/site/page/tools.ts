/** The tools: what each is called, where it stands, what it says of itself, and what of the core it relies on. */
import {
  exclusionCitations,
  paperCitations,
  PROHIBITIONS,
  routeCitations,
  type Citation,
  type ListId,
} from '../../core/index.ts';
import type { ToolId } from '../../core/law/statements.ts';

/** The tools that answer for one project or purchase list, and the bureau's own for all projects of a year. */
export type PageTool = ToolId | 'portfolio';

interface PlacedTool {
  /** Its own page. */
  readonly path: string;
  readonly label: string;
  /** What brings somebody to it. */
  readonly errand: string;
  /** What it answers, in a line. */
  readonly about: string;
  readonly cites: () => readonly Citation[];
  /** The table that needs no script, on a page of its own, and what it tells: 各档项目要办哪些手续. */
  readonly table: { readonly path: string; readonly title: string; readonly tells: string };
}

interface Tool extends PlacedTool {
  /** What is said over it in an article or a guide: how to use it. */
  readonly beside: string;
}

export const TOOLS: Readonly<Record<ToolId, Tool>> = {
  route: {
    path: 'tools/route/',
    label: '审批路径',
    errand: '要办项目',
    about: '答几个问题，看您的项目要办哪些手续，先后如何，依据哪一条。',
    cites: routeCitations,
    table: { path: 'overview/route/', title: '三档一览', tells: '各档项目要办哪些手续' },
    beside: '按本条和其他各条，看您的项目要办哪些手续，在下面答。',
  },
  materials: {
    path: 'tools/materials/',
    label: '材料清单',
    errand: '要备材料',
    about: '每个阶段要带哪些材料、里面写什么，逐项勾选，打印带走。',
    cites: () => [...routeCitations(), ...paperCitations()],
    table: { path: 'overview/materials/', title: '材料一览', tells: '各阶段要带哪些材料' },
    beside: '看您的项目要带哪些材料，在下面答。',
  },
  exclusions: {
    path: 'tools/exclusions/',
    label: '适用范围',
    errand: '这笔采购归不归管',
    about: '采购清单逐行对照第三十八条，看哪些不属于管理范围，哪些计入，合计多少。',
    cites: exclusionCitations,
    table: { path: 'overview/exclusions/', title: '适用范围一览', tells: '各类采购的条件和依据' },
    beside: '把采购清单逐行对照本条，看哪些不属于本细则管理范围，在下面填。',
  },
};

/** 项目清单初筛: for one reader, the bureau, and on a page of its own alone. What needs no script is the table of the tiers. */
export const PORTFOLIO: PlacedTool = {
  path: 'tools/portfolio/',
  label: '项目清单初筛',
  errand: '全区的年度项目清单',
  about: '整张清单一次看：每个项目属哪一档、谁来定、还缺哪一项，合计多少，哪几个写得相近、要放在一起看。',
  cites: () => [...routeCitations(), ...PROHIBITIONS.flatMap(({ cites }) => cites)],
  table: TOOLS.route.table,
};

export const toolOf = (of: PageTool): PlacedTool => (of === 'portfolio' ? PORTFOLIO : TOOLS[of]);

/** The page of one list of papers: `overview/materials/declaration/`. */
export const listPath = (list: ListId): string => `${TOOLS.materials.table.path}${list}/`;
