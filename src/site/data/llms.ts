/** `/llms.txt`: what this site is and where what stands, for programs that read pages. */
import { aboutData } from './about.ts';
import { DATA_FILES } from './files.ts';
import { REGISTERS, WAYS } from '../page/navigation.ts';
import { PORTFOLIO, TOOLS } from '../page/tools.ts';

const ALL_TOOLS = [...Object.values(TOOLS), PORTFOLIO];
import type { Regulation } from '../regulation/regulation.ts';
import { pathOf } from '../../text/index.ts';

const CAVEATS = [
  '条文据网页抓取文本整理：抓取时丢了一些字，补字和存疑都有登记，见校勘。引用前请核对正式印发文本。',
  '引用条文请写位置，如“第六条第三句”，并附原文；位置到句的网址形如 articles/6/#p1s3。',
  '条文读法不一之处见口径。口径和工具的结论是编者的选择，一般取较严的一种，不是解释；解释权在条文写明的机关。',
  '“提要”是编者写的，不是条文。',
  '工具在浏览器里计算，不收集填写的内容。请勿填写涉密信息。',
];

const link = (home: string, path: string, label: string, about = '') =>
  `- [${label}](${home}${path})${about === '' ? '' : `：${about}`}`;

function section(title: string, lines: readonly string[]): string[] {
  return ['', `## ${title}`, '', ...lines];
}

/** The whole file, in the form that llmstxt.org describes. `home` as in data/about.ts. */
export function llmsText(regulation: Regulation, home: string): string {
  const { title, number, version, disclaimers, licence, source } = aboutData(regulation, home);
  const ways = WAYS.filter(({ path }) => !ALL_TOOLS.some((tool) => tool.path === path));
  const lines = [
    `# ${title}`,
    '',
    `> 一份区级规定（${number}）的条文、校勘、口径和按条文推算的办事工具。${disclaimers.join('')}版本 ${version}。`,
    '',
    ...(source === '' ? [] : [`- 官方原文（印发机关自己的网页，不在本站）：${source}`]),
    ...CAVEATS.map((caveat) => `- ${caveat}`),
    `- ${licence}`,
    ...section('数据', [
      link(home, 'data/', '说明'),
      ...DATA_FILES.map(({ path, label, about }) => link(home, path, label, about)),
    ]),
    ...section(
      '页面',
      ways.map(({ path, label }) => link(home, path, label)),
    ),
    ...section(
      '工具',
      ALL_TOOLS.map(({ path, label, about }) => link(home, path, label, about)),
    ),
    ...section(
      '查考',
      REGISTERS.map(({ path, label, about }) => link(home, path, label, about)),
    ),
    ...section(
      '各条（冒号后是编者提要）',
      regulation.articles.map(({ number: article, text, gist }) =>
        link(home, pathOf(String(article)), text.heading, gist),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
