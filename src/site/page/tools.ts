/** The tools: what each is called, where it stands, what it says of itself, and what of the core it relies on. */
import { exclusionCitations, paperCitations, routeCitations, type Citation } from '../../core/index.ts';
import type { ToolId } from '../../core/law/statements.ts';

interface Tool {
  /** Its own page. */
  readonly path: string;
  readonly label: string;
  /** What brings somebody to it. */
  readonly errand: string;
  /** What it answers, in a line. */
  readonly about: string;
  readonly cites: () => readonly Citation[];
  /** The table on its own page that needs no script. */
  readonly table: { readonly id: string; readonly title: string };
  /** What is said over it in an article or a guide: how to use it, and what the table tells where no script runs. */
  readonly beside: { readonly intro: string; readonly table: string };
}

export const TOOLS: Readonly<Record<ToolId, Tool>> = {
  route: {
    path: 'tools/route/',
    label: '审批路径',
    errand: '要办项目',
    about: '答几个问题，看您的项目要办哪些手续，先后如何，依据哪一条。',
    cites: routeCitations,
    table: { id: 'tiers-title', title: '三档一览' },
    beside: { intro: '按本条和其他各条，看您的项目要办哪些手续，在下面答。', table: '各档项目要办哪些手续' },
  },
  materials: {
    path: 'tools/materials/',
    label: '材料清单',
    errand: '要备材料',
    about: '每个阶段要带哪些材料、里面写什么，逐项勾选，打印带走。',
    cites: () => [...routeCitations(), ...paperCitations()],
    table: { id: 'tiers-title', title: '材料一览' },
    beside: { intro: '看您的项目要带哪些材料，在下面答。', table: '各阶段要带哪些材料' },
  },
  exclusions: {
    path: 'tools/exclusions/',
    label: '适用范围',
    errand: '这笔采购归不归管',
    about: '采购清单逐行对照第三十八条，看哪些不属于管理范围，哪些计入，合计多少。',
    cites: exclusionCitations,
    table: { id: 'kinds-title', title: '适用范围一览' },
    beside: { intro: '把采购清单逐行对照本条，看哪些不属于本细则管理范围，在下面填。', table: '各类的条件和依据' },
  },
};
